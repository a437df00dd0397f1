"""Runs first in the built program: an empty ``ssl`` instead of OpenSSL's.

stdnum imports the name for lookups over the network that KisDesk never makes. So the built program
has no means of speaking TLS at all, and is 6 MB smaller.
"""

import sys
from types import ModuleType

sys.modules["ssl"] = ModuleType("ssl", "left out: the program never talks to a network")
