"""The tab Dziś: what calls today."""
