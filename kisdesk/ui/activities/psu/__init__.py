"""Screens of socially useful work: agreements, hours of a month, payment lists."""
