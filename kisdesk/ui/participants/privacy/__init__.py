"""The page "Dane osobowe" of a person's card and what it opens."""
