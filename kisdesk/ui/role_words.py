"""What the roles are called."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rights import Right, Role
from kisdesk.services.rights import has_right


def hidden_text() -> str:
    """What stands in the place of data the role does not see; empty when it sees them."""
    if has_right(Right.SEE_SPECIAL):
        return ""
    return QCoreApplication.translate("club", "hidden: your role does not see it")


def need(button: QWidget, right: Right) -> None:
    """Turn a button off, and let it say why, where the role does not allow what it does."""
    if not has_right(right):
        button.setEnabled(False)
        button.setToolTip(QCoreApplication.translate("club", "Your role does not allow this."))


def role_text(role: Role) -> str:
    """What a role is called, and what it may do."""
    tr = QCoreApplication.translate
    return {
        Role.MANAGER: tr("club", "Manager: everything, workers and settings too"),
        Role.WORKER: tr("club", "Worker: people, contracts, activities"),
        Role.READ_ONLY: tr("club", "Only reading, without health and the like"),
        Role.TECHNICIAN: tr("club", "Technician: copies, no people"),
    }[role]


def role_name(role: Role) -> str:
    """The role in a word or two."""
    tr = QCoreApplication.translate
    return {
        Role.MANAGER: tr("club", "manager"),
        Role.WORKER: tr("club", "worker"),
        Role.READ_ONLY: tr("club", "only reading"),
        Role.TECHNICIAN: tr("club", "technician"),
    }[role]
