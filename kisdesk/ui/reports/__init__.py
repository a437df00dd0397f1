"""The tab Sprawozdania: the year in figures."""
