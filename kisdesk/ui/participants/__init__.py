"""The tab of people: the list at left, the card of one person at right."""
