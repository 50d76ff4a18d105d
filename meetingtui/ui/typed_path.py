"""A path as somebody typed it."""

import os
from pathlib import Path

from meetingtui.domain.errors import MeetingError


def typed_path(text: str) -> Path:
    """The path, "~" resolved; MeetingError when it cannot be one."""
    try:
        path = Path(text.strip()).expanduser()
        os.path.lexists(path)  # ValueError for what no system takes
    except (RuntimeError, ValueError) as error:
        raise MeetingError(
            "{path} is not the name of a file.", "Write its folder and its name.", path=text.strip()
        ) from error
    return path
