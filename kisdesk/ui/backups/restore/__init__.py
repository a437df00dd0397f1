"""Going back to a copy, step by step."""
