"""Papers of the club: printing, the register of what was issued, the office's own texts."""
