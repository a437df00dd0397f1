"""Settings: the club, its workers, contracts, security, look, and what the program is."""
