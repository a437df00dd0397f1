"""Keeps the data file safe: keys, opening, locking, migrating. Knows no table."""
