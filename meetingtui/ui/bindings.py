"""Textual's bindings, made from the table of commands."""

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from meetingtui.ui.commands import COMMANDS, Command, Where, commands_for


def bindings(*parts: Where, on_screen: bool = False) -> list[BindingType]:
    """The bindings of these parts of the program; their ids are the names of the settings.

    `on_screen` is for a widget whose commands are its screen's actions.
    """
    return [
        _binding(command, "screen." if on_screen else "")
        for where in parts
        for command in commands_for(where)
    ]


def bindings_of(*names: str, action: str | None = None) -> list[BindingType]:
    """The keys of some of the meeting's commands, for a panel over it; `action` is what they do there."""
    found = [command for command in commands_for(Where.MEETING) if command.id in names]
    return [Binding(",".join(c.keys), action or c.id, c.title, show=False, priority=True) for c in found]


def _binding(command: Command, owner: str) -> Binding:
    return Binding(
        ",".join(command.keys),
        owner + command.id,
        command.title,
        show=False,
        priority=command.priority,
        id=command.setting,
    )


def keymap(changed: dict[str, str]) -> dict[str, str]:
    """The settings of `[keys]` as Textual's keymap: keys are separated by commas there."""
    return {name: ",".join(keys.split()) for name, keys in changed.items()}


def unknown_keys(changed: Iterable[str]) -> list[str]:
    """Names in the settings that no command has."""
    known = {command.setting for command in COMMANDS}
    return sorted(set(changed) - known)
