"""The start screen: unlocking, recent files, a new file, the recovery key, practice."""
