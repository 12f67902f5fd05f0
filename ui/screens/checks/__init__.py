"""What is looked at before the doors open: each part of a kiosk, and what to do about it."""
