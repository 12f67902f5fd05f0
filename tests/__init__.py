"""What Tablevoice promises, each promise shown on the real thing."""
