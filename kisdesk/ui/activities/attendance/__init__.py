"""Taking attendance: the list of a meeting and the grid of a month."""
