"""``python -m kisdesk``: the window."""

import sys

from kisdesk.app import main

if __name__ == "__main__":
    sys.exit(main())
