"""The window about accountability and the duties towards people."""
