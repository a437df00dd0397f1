"""What the tabs share: the dialogs, the list, the table and the tab of records."""
