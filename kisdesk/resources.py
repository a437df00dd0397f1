"""Where the files beside the code lie: fonts, icons, form definitions, translations, help."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """The ``resources`` folder of this installation: frozen program, wheel or checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    inside_wheel = package / "_resources"
    return inside_wheel if inside_wheel.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one resource, as in ``resource("fonts", "Lato-Regular.ttf")``."""
    return resources_folder().joinpath(*parts)
