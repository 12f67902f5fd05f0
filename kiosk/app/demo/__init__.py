"""The demonstration: three laptops, a hub, and a switch for the network between them."""
