"""Help and complaints of the command line in the interface's language: our sentences, and click's own."""

import gettext
import inspect
from collections.abc import Iterator

import click

from meetingtui.ui.locale import FOLDER, SOURCE_LANGUAGE, _, spoken

# What click says by itself, as it stands in click's source: it asks gettext for each of them.
CLICK_SENTENCES: tuple[str | tuple[str, str], ...] = (
    "Usage:",
    "Options",
    "Commands",
    "Show this message and exit.",
    "default: {default}",
    "required",
    "Aborted!",
    "Error: {message}",
    "Try '{command} {option}' for help.",
    "Missing argument",
    "Missing option",
    "No such command {name!r}.",
    "No such option {name!r}.",
    "Option {name!r} does not take a value.",
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
)


def commands_of(program: click.Command) -> Iterator[click.Command]:
    """The program and every command in it."""
    yield program
    for command in program.commands.values() if isinstance(program, click.Group) else ():
        yield from commands_of(command)


def options_of(command: click.Command) -> Iterator[click.Option]:
    """The options of a command, but for `--help`, which click adds by itself."""
    return (option for option in command.params if isinstance(option, click.Option))


def help_texts(program: click.Command) -> list[str]:
    """Every English help text, for the translators."""
    found = [
        text for c in commands_of(program) for text in (c.help, *(option.help for option in options_of(c)))
    ]
    return [inspect.cleandoc(text) for text in found if text]


def translate(program: click.Command) -> None:
    """Put all help texts, and what click says by itself, into the language that `speak` chose."""
    if spoken() == SOURCE_LANGUAGE:
        return
    gettext.bindtextdomain("meetingtui", str(FOLDER))
    gettext.textdomain("meetingtui")
    for command in commands_of(program):
        command.help = _(inspect.cleandoc(command.help or ""))
        for option in options_of(command):
            option.help = _(inspect.cleandoc(option.help or ""))
