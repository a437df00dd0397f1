"""What a record was and how it came to be: its history page and the ways back."""
