"""The whole contract as strips of paper, block by block in the order of the form definition.

What stands where is decided by the definition; how a block of each type looks is in
``contract_data_blocks`` and ``contract_duty_blocks``.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from kisdesk.forms import contract_data_blocks as data
from kisdesk.forms import contract_duty_blocks as duties
from kisdesk.forms.contract_context import Context
from kisdesk.forms.definition import FormBlock
from kisdesk.forms.layout import Piece, bind_end

_BUILDERS: Mapping[str, Callable[[Context, FormBlock], list[Piece]]] = {
    "heading": data.heading_strips,
    "note": data.note_strips,
    "part": data.part_strips,
    "section": data.section_strips,
    "person": data.person_strips,
    "family": data.family_strips,
    "worker": data.worker_strips,
    "referral": data.referral_strips,
    "text": data.text_strips,
    "goals": data.goals_strips,
    "actions": duties.actions_strips,
    "terms": duties.terms_strips,
    "statement": duties.statement_strips,
    "signatures": duties.signatures_strips,
    "stage": duties.stage_heading_strips,
    "evaluations": duties.evaluations_strips,
    "amendments": duties.amendments_strips,
    "final": duties.final_strips,
}


def contract_pieces(context: Context, switches: frozenset[str]) -> list[Piece]:
    """All strips in order; blocks behind a switch that is not in *switches* stay out."""
    blocks = [b for b in context.definition.blocks if not b.switch or b.switch in switches]
    result: list[Piece] = []
    for block, stage in _in_order(blocks, max(1, len(context.content.stages))):
        strips = _BUILDERS[block.type](replace(context, stage=stage), block)
        strips = [replace(piece, block=(block.id, stage)) for piece in strips]
        if block.starts_page and strips:
            strips[0] = replace(strips[0], starts_page=True)
        if block.type == "signatures":
            bind_end(result)
        result += strips
    return result


def _in_order(blocks: Sequence[FormBlock], stages: int) -> Iterable[tuple[FormBlock, int | None]]:
    """Every block with its stage; a run of blocks marked per_stage returns for every stage."""
    index = 0
    while index < len(blocks):
        run = []
        while index < len(blocks) and blocks[index].per_stage:
            run.append(blocks[index])
            index += 1
        for stage in range(1, stages + 1):
            for block in run:
                yield block, stage
        if not run:
            yield blocks[index], None
            index += 1
