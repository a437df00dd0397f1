"""Help that works without internet: pages, their search and their window."""
