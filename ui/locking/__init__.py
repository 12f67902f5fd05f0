"""What makes a laptop a kiosk: nothing leads out, it stays awake, and any hands can work it."""
