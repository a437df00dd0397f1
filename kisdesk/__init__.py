"""KisDesk: the offline desk companion of a Klub Integracji Społecznej."""

__version__ = "0.2.0"
