"""Start of the frozen command line."""

import sys

from kisdesk.cli import main

sys.exit(main())
