"""Guided writing of a contract: steps at the left, one question in the middle, the page beside."""
