"""Start of the frozen program with the window."""

import os
import sys

from kisdesk.launch import main

# On Linux the starter points the loader at our libraries. A file manager or viewer that the
# program opens must find the system's instead; we are loaded already.
if (original := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
    os.environ["LD_LIBRARY_PATH"] = original
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

sys.exit(main())
