"""From the command line to the screen: store, settings, language, app, and an honest exit status."""

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from meetingtui.domain.errors import MeetingError
from meetingtui.domain.meeting import Meeting

if TYPE_CHECKING:
    from meetingtui.config import Config
    from meetingtui.domain.errors import StoreError
    from meetingtui.store import Store


def run(
    folder: Path,
    name: str | None = None,
    number: str | None = None,
    first: Callable[[], Iterable[Meeting]] | None = None,
    settings: Path | None = None,
) -> int:
    """Show a meeting (by id or "latest") or the list of them; returns the exit status.

    `first` makes the meetings of a store that has none yet; `settings` is the folder of the settings
    where that is another one. Raises MeetingError for what cannot be
    shown: no such meeting, a damaged store, no terminal.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise MeetingError(
            "This command needs a terminal.", "`meetingtui show MEETING` prints a meeting without one."
        )
    from meetingtui.choosing import chosen

    config = _settings(settings or folder)
    store, unwritable = _opened(folder)
    with store:
        if first is not None and not store.meetings():
            for meeting in first():
                store.add(meeting)
        meeting_id = None if name is None else chosen(store, name)
        if meeting_id is not None and number is not None:
            store.load(meeting_id).numbered(number)

        from meetingtui.ui.app import MeetingApp

        return MeetingApp(store, config, meeting_id, number, unwritable=unwritable).run_until_end()


def _settings(folder: Path) -> "Config":
    """The settings, its language spoken and its keys taken."""
    from meetingtui.config import read_config
    from meetingtui.paths import config_file
    from meetingtui.ui.commands import use_keys
    from meetingtui.ui.locale import speak

    config = read_config(config_file(folder))
    if config.language:
        speak(config.language)
    if config.keys:
        use_keys(config.keys)
        _warn_of_unknown(config.keys)
    return config


def _opened(folder: Path) -> "tuple[Store, StoreError | None]":
    """The store, for reading alone where another window or the disk does not let us write, and why."""
    from meetingtui.store import Store, StoreLocked, StoreUnwritable

    try:
        return Store.open(folder), None
    except StoreLocked:
        return Store.open(folder, read_only=True), None
    except StoreUnwritable as error:
        return Store.open(folder, read_only=True), error


def _warn_of_unknown(keys: Mapping[str, str]) -> None:
    """A key set for no command changes nothing; on standard error, for who wonders why."""
    from meetingtui.ui.bindings import unknown_keys
    from meetingtui.ui.locale import _

    for name in unknown_keys(keys):
        sentence = _("The settings have a key for {name}, which is no command.").format(name=name)
        sys.stderr.write(f"meetingtui: {sentence}\n")
