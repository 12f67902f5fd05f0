"""Files the screens are drawn with: fonts, icons, style."""
