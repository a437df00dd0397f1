"""Paper on the screen and on the printer: live pages, the print dialog, the printer itself."""
