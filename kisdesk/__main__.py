"""``python -m kisdesk``: the window."""

import sys

from kisdesk.launch import main

if __name__ == "__main__":
    sys.exit(main())
