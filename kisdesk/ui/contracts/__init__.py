"""The tab Kontrakty: list, record, and the guided writing of a contract beside its page."""
