"""Step 4, privacy: disclosures, restrictions, objections, breaches, processing activities."""

SQL = """
"""
