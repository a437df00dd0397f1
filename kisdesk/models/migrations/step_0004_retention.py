"""Step 4, retention: classes of papers, decisions about disposal, what was disposed of."""

SQL = """
"""
