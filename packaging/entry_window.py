"""Start of the frozen program with the window."""

import sys

from kisdesk.app import main

sys.exit(main())
