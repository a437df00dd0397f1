"""What a provision says: the plain sentence first, then where it stands."""

from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text


class LawDialog(BaseDialog):
    """Shows one article of the table of legal parameters as in force on a day."""

    def __init__(self, key: str, on_day: date, parent: QWidget | None = None) -> None:
        article = law.article(key, on_day)
        super().__init__(article.place, article.act.name, parent, width=560)
        self.body.addWidget(Text(article.sentence, "body", wrap=True, selectable=True))
        self.body.addWidget(Text(article.citation, "secondary", wrap=True, selectable=True))
        if article.confidence != "found":
            unsure = self.tr("The wording was not compared with the published text.")
            self.body.addWidget(Text(unsure, "hint", wrap=True))
        remark = self.tr("Our summary, not a quotation.")
        self.body.addWidget(Text(remark, "hint", wrap=True))
        self.close_button = self.add_button(Button(self.tr("Close"), "primary"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
