"""Where the program keeps its things: one folder with the store, its lock, its backups and the settings."""

import os
from pathlib import Path

from meetingtui.domain.errors import MeetingError

FOLDER_VARIABLE = "MEETINGTUI_DATA_DIR"
PRIVATE_FOLDER = 0o700  # minutes hold what was said behind closed doors
PRIVATE_FILE = 0o600


def data_folder(explicit: Path | None = None) -> Path:
    """The absolute path of the data folder: `explicit`, else $MEETINGTUI_DATA_DIR, else the system's place.

    Nothing is made on disk; the store makes the folder when it first needs it.
    """
    chosen = explicit or os.environ.get(FOLDER_VARIABLE)
    try:
        return Path(chosen).expanduser().absolute() if chosen else _system_folder()
    except RuntimeError as error:  # "~somebody"
        raise MeetingError("There is no folder {path}.", path=chosen) from error


def _system_folder() -> Path:
    from platformdirs import user_data_path  # late: not needed when a folder is named

    return user_data_path("meetingtui", appauthor=False)


def demo_folder(explicit: Path | None = None) -> Path:
    """The data folder of the made-up meeting, inside the real one and with a store of its own."""
    return data_folder(explicit) / "demo"


def config_file(folder: Path) -> Path:
    """The settings of a data folder."""
    return folder / "config.toml"


def refuse_own_place(folder: Path, target: Path) -> None:
    """MeetingError for a target inside the data folder: nothing may take the place of the store."""
    place, own = Path(os.path.realpath(target)), Path(os.path.realpath(folder))
    if place == own or own in place.parents:
        raise MeetingError(
            "{path} is in the folder of the store, where nothing else is written.",
            "Nothing was written. Choose another folder.",
            path=target,
        )


def make_private_folder(folder: Path) -> None:
    """Make the folder, and those above it that are missing, for its owner only; OSError when it cannot be.

    A folder that is there already keeps its mode: it may be one that its owner shares on purpose.
    """
    if folder.is_dir():
        return
    make_private_folder(folder.parent)
    folder.mkdir(PRIVATE_FOLDER, exist_ok=True)
