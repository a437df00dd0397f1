"""The look: colours with enough contrast, following the system, icons in every colour."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kisdesk.ui.icons import MissingIconError, icon, icon_source, pixmap
from kisdesk.ui.theme import DARK, LIGHT, font, theme
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text


def contrast(one: str, other: str) -> float:
    def light(value: str) -> float:
        color = QColor(value)
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("text", "surface", 7),
        ("text", "tint", 7),
        ("text2", "surface", 4.5),
        ("text2", "window", 4.5),
        ("text2", "tint", 4.5),
        ("text3", "surface", 4.5),
        ("text3", "window", 4.5),
        ("accent", "surface", 4.5),
        ("on_accent", "accent", 4.5),
        ("red", "red_tint", 4.5),
        ("amber", "amber_tint", 4.5),
        ("green", "green_tint", 4.5),
        ("vocational", "vocational_tint", 4.5),
        ("social", "social_tint", 4.5),
        ("socially_useful_work", "socially_useful_work_tint", 4.5),
        ("individual", "individual_tint", 4.5),
        ("control", "surface", 3),
        ("control", "window", 3),
    ],
)
def test_everything_can_be_read(tokens, ink, ground, least):
    assert contrast(tokens[ink], tokens[ground]) >= least


def test_both_themes_have_the_same_colours():
    assert LIGHT.keys() == DARK.keys()


def test_a_change_of_theme_reaches_labels_buttons_and_icons(qtbot, qapp: QApplication):
    label = Text("Danuta Ożóg", "secondary")
    button = Button("Zapisz", "primary")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.show()
    search = icon("search", "accent")

    def ink() -> QColor:
        image = search.pixmap(16, 16).toImage()
        return max((image.pixelColor(x, y) for x in range(16) for y in range(16)), key=QColor.alpha)

    def ground() -> str:
        return button.grab().toImage().pixelColor(button.width() // 2, 5).name()

    light = ink().name(), ground(), label.grab().toImage().pixelColor(1, 1).name()
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")
    assert theme.is_dark
    assert ground() == DARK["accent"].lower()
    assert (ink().name(), ground()) != light[:2]
    assert label.grab().toImage() != light


def test_system_colours_are_followed_only_in_system_mode(qtbot, qapp: QApplication):
    theme.apply(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.is_dark
    theme.apply(qapp, "system")
    assert theme.mode == "system"


def test_figures_are_equally_wide():
    from PySide6.QtGui import QFontMetricsF

    measure = QFontMetricsF(font(13, 500))
    assert measure.horizontalAdvance("111") == pytest.approx(measure.horizontalAdvance("888"))


def test_a_missing_icon_is_named():
    with pytest.raises(MissingIconError, match="no-such-icon"):
        icon_source("no-such-icon")


def test_icons_are_drawn_once_and_sharp():
    assert pixmap("search", "text2", 16, 1.5).width() == 24
    first, again = pixmap("search", "text2", 16, 2.0), pixmap("search", "text2", 16, 2.0)
    assert first.cacheKey() == again.cacheKey()
