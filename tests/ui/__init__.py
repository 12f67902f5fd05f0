"""The screens, drawn offscreen and used as people use them."""
