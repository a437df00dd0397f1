"""Start of the frozen program with the window."""

import sys

from kisdesk.launch import main

sys.exit(main())
