"""Tries to make the program lose or garble an office's file, and counts. The answer must be 0.

``./dev torture`` runs it; ``docs/torture.md`` says what each part does. It needs the builders of
the tests and ships as little as they do.
"""
