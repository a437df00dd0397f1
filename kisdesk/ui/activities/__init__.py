"""The tab Zajęcia: activities and who is enrolled."""
