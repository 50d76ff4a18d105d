"""The interface in the reader's language: gettext catalogues, Danish where the locale is Danish.

The English sentences in the source are the keys. A catalogue is `CODE/LC_MESSAGES/meetingtui.po`,
its compiled form beside it.
"""

import gettext
import locale
import os
from pathlib import Path

from meetingtui.domain.errors import MeetingError
from meetingtui.domain.meeting import AgendaWarning

FOLDER = Path(__file__).parent
SOURCE_LANGUAGE = "en"

_catalogue: gettext.NullTranslations = gettext.NullTranslations()
_code = SOURCE_LANGUAGE


def interface_languages() -> list[str]:
    """The codes of the languages that the interface speaks."""
    return [SOURCE_LANGUAGE, *sorted(path.parents[1].name for path in FOLDER.glob("*/LC_MESSAGES/*.mo"))]


def wanted_language() -> str:
    """The code of the language that the environment asks for ("da_DK.UTF-8" is "da")."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if wish := os.environ.get(name):
            return wish.split(":")[0].split(".")[0].split("_")[0].lower()
    return (locale.getlocale()[0] or SOURCE_LANGUAGE).split("_")[0].lower()


def speak(code: str | None = None) -> str:
    """Choose the language of the interface, the environment's when none is given; returns its code."""
    global _catalogue, _code
    wanted = code or wanted_language()
    wanted = {"danish": "da"}.get(wanted, wanted)
    _code = wanted if wanted in interface_languages() else SOURCE_LANGUAGE
    _catalogue = gettext.translation("meetingtui", FOLDER, [_code], fallback=True)
    return _code


def spoken() -> str:
    """The code of the language chosen."""
    return _code


def _(sentence: str) -> str:
    """The sentence in the interface's language."""
    return _catalogue.gettext(sentence) if sentence else ""


def ngettext(one: str, many: str, count: int) -> str:
    """The sentence for that count, with `{count}` filled in."""
    return _catalogue.ngettext(one, many, count).format(count=count)


def told(error: MeetingError) -> str:
    """An error as sentences in the interface's language, its reasons too where they are known ones."""
    values = {name: _value(value) for name, value in error.values.items()}
    return " ".join(_(part).format(**values) for part in (error.title, error.detail) if part)


def warned(warning: AgendaWarning) -> str:
    """A warning as a sentence in the interface's language."""
    message = _(warning.message)
    return f"{message.rstrip('.')}: {warning.about}" if warning.about else message


def _value(value: object) -> object:
    if isinstance(value, MeetingError):
        return told(value)
    return _(value) if isinstance(value, str) else value
