"""The meetings as a week, as a month and as a list."""
