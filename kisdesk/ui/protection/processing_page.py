"""The register of processing activities and the notices: papers with the club's own data."""

from PySide6.QtWidgets import QWidget

from kisdesk.services.club import get_club
from kisdesk.services.papers.club import has_two_controllers
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.registry import paper
from kisdesk.ui.context import UiContext
from kisdesk.ui.papers.paper_dialog import PaperDialog, PaperOrder
from kisdesk.ui.papers.template_dialog import TemplateDialog
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import section
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.window_page import WindowPage

PAPERS = ("processing_register", "privacy_notice", "privacy_leaflet")


class ProcessingPage(WindowPage):
    """Each paper is printed with the data of the club; its words may be the office's own."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Processing register")
        self.lines: dict[str, RecordLine] = {}
        self.controllers: Strip | None = None

    def fill(self) -> None:
        club = get_club()
        self.add_facts(
            self.tr("Whose data they are"),
            "",
            lambda: None,
            [
                (self.tr("Controller"), club.operator.name),
                (self.tr("Data protection officer"), club.protection_officer),
                (self.tr("Contact of the officer"), club.protection_officer_contact),
                (self.tr("Signs social contracts"), club.welfare_centre),
            ],
        )
        self.controllers = None
        if has_two_controllers(club):
            self.controllers = self.add_remark(
                self.tr("The club and the welfare centre are two controllers."),
                self.tr(
                    "What goes from one to the other is entered as a disclosure, recipient: the"
                    " other controller."
                ),
                "grey",
            )
        head = SectionHead(self.tr("Papers"))
        said = {
            "processing_register": self.tr("art. 30 of the GDPR; a ready description to check"),
            "privacy_notice": self.tr("to hang on the wall, art. 18f(2)"),
            "privacy_leaflet": self.tr("to hand to the person, art. 13 of the GDPR"),
        }
        self.lines = {}
        for code in PAPERS:
            links = [("print", self.tr("Print…")), ("words", self.tr("Words…"))]
            line = RecordLine(paper(code).name, said[code], "", links, wrap=True)
            line.followed.connect(lambda key, code=code: self._on_followed(key, code))
            self.lines[code] = line
        self.column.addWidget(section(head, *self.lines.values(), gap=2))

    def _on_followed(self, key: str, code: str) -> None:
        window: QWidget = self.window()
        if key == "print":
            order = PaperOrder(code, Subject(self.context.today()))
            dialog: PaperDialog | TemplateDialog = PaperDialog(self.context, order, window)
        else:
            dialog = TemplateDialog(self.context, window)
            dialog.paper_choice.set_value(code)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
