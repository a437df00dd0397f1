"""What a technician sees: the file, its copies, a check; nobody in it."""
