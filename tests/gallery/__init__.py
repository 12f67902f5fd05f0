"""Every screen in its states, palettes and sizes, as pictures: `make gallery`."""
