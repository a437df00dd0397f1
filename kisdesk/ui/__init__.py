"""The window. It is the only part that knows Qt."""

import builtins
import gc

import PySide6.QtCore  # noqa: F401 - its import hook must be there before it is taken out

# Qt for Python reads the source text of every module imported after it, to see whether the module
# asks for a dialect of the Qt names (snake_case). KisDesk asks for none and starts faster without.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

# A window is made of many thousand objects that stay. Looking for garbage after every 700 new ones
# finds none; it only makes the start and every screen slower.
gc.set_threshold(20_000)
