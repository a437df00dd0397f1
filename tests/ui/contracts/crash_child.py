"""A process that types into a draft and is killed; the test reads what the file kept.

Run as ``crash_child FILE PASSWORD CONTRACT_ID``: types a letter every 50 ms, says how many.
"""

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kisdesk.domain.contract_rules import ContractStep
from kisdesk.services.contracts import get_contract
from kisdesk.services.session import unlock
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.editor.editor_view import EditorView
from kisdesk.ui.contracts.editor.step_page import TextStep
from kisdesk.ui.jobs import JobRunner

EVERY_MS = 50


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    path, password, contract_id = sys.argv[1:]
    unlock(Path(path), password)
    context = UiContext(JobRunner(), lambda: date(2026, 11, 22))
    editor = EditorView(context, get_contract(int(contract_id)))
    editor.show()
    editor.open_step(ContractStep.CAUSES)
    page = editor.page(ContractStep.CAUSES)
    assert isinstance(page, TextStep)
    area = page.blocks[0].area
    typed = 0

    def type_letter() -> None:
        nonlocal typed
        area.insertPlainText("a")
        typed += 1
        sys.stdout.write(f"{typed}\n")
        sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(type_letter)
    timer.start(EVERY_MS)
    app.exec()


if __name__ == "__main__":
    main()
