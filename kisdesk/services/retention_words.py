"""How long papers are kept, in words for notices and the register of processing."""


def retention_text() -> str:
    """The periods the office set; empty while the paper's own sentence is all there is."""
    return ""
