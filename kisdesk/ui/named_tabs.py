"""The tabs of the main window by their names."""

from kisdesk.ui.activities.tab import ActivitiesTab
from kisdesk.ui.contracts.tab import ContractsTab
from kisdesk.ui.participants.tab import ParticipantsTab
from kisdesk.ui.reports.tab import ReportsTab
from kisdesk.ui.tab import Tab
from kisdesk.ui.tab_stack import TabStack
from kisdesk.ui.today.tab import TodayTab

TABS = (TodayTab, ParticipantsTab, ContractsTab, ActivitiesTab, ReportsTab)


class NamedTabs:
    """For a window with a stack of tabs; asking for one builds it."""

    stack: TabStack

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The five tabs in the order they stand; asking for one, as here, builds it."""
        return tuple(self.stack.at(place) for place in range(self.stack.count()))

    @property
    def today_tab(self) -> TodayTab:
        """What calls today."""
        return self.stack.tab(TodayTab)

    @property
    def participants_tab(self) -> ParticipantsTab:
        """The people."""
        return self.stack.tab(ParticipantsTab)

    @property
    def contracts_tab(self) -> ContractsTab:
        """The contracts."""
        return self.stack.tab(ContractsTab)

    @property
    def activities_tab(self) -> ActivitiesTab:
        """The activities."""
        return self.stack.tab(ActivitiesTab)

    @property
    def reports_tab(self) -> ReportsTab:
        """The figures of a year."""
        return self.stack.tab(ReportsTab)

    @property
    def current_tab(self) -> Tab:
        """The tab that is shown."""
        return self.stack.at(self.stack.currentIndex())
