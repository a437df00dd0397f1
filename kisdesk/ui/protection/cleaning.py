"""What a cut-off program left of a disposal is done when the window opens."""

from kisdesk.services.disposal_cleaning import finish_cleaning, is_cleaning_pending
from kisdesk.ui.context import UiContext


def finish_disposals(context: UiContext) -> None:
    """Write the file anew beside the window, if that is still due. Raises what reading raises.

    Where it fails, the page of retention says so and offers to try again.
    """
    if is_cleaning_pending():
        context.jobs.start(finish_cleaning)
