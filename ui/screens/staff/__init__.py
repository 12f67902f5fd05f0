"""What staff do at a kiosk: behind a PIN while it is locked."""
