"""Step 4, backups: sticks and folders copies go to, restores, test restores."""

SQL = """
"""
