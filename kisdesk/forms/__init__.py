"""What the paper says: plain data in, PDF bytes out. reportlab is loaded when a page is made."""
