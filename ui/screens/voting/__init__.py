"""The voting kiosk: from an invitation to a ballot that is on the disk."""
