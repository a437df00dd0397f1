"""Everything the file holds about one person, to be read (PDF) and for machines (JSON): art. 15."""
