"""Words of the printed forms for those who fill them: captions by block, as on the paper."""

from collections.abc import Mapping

from kisdesk.forms.definition import STAGES, form_definition


def form_captions(form_code: str) -> Mapping[str, str]:
    """The official caption of every block that has one, by block id. Raises FormDefinitionError.

    Tables of actions are named by the head of their column.
    """
    captions = {}
    for block in form_definition(form_code).blocks:
        caption = block.labels.get("action", "") if block.type == "actions" else block.caption
        if caption:
            captions[block.id] = caption
    return captions


def shipped_statement(form_code: str) -> str:
    """What the form says on art. 11(2) of the social assistance Act; ``{female|male}`` by sex."""
    blocks = form_definition(form_code).blocks
    return next((block.text for block in blocks if block.type == "statement"), "")


def has_stages(form_code: str) -> bool:
    """Whether the actions stand on a sheet per stage (layout "etapy")."""
    return form_definition(form_code).layout == STAGES
