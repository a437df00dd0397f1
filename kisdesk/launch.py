"""Where the program begins: what comes before the first window should be little."""

import gc
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code.

    Loading modules makes many objects and no garbage, so looking for garbage waits until the
    window is there (``Program.finish_start``).
    """
    gc.disable()
    from kisdesk.app import main as run

    return run(arguments)
