"""The languages of agendas and minutes: one file each, data only, read when it is first asked for."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from meetingtui.domain.language import Language

NAMES = {
    "da": "DANISH",
    "en": "ENGLISH",
    "nb": "NORWEGIAN",
    "sv": "SWEDISH",
    "de": "GERMAN",
    "nl": "DUTCH",
}  # by the name of the file
FIRST = "da"


class Languages(Mapping[str, Language]):
    """The languages by their BCP 47 code; to list the codes reads none of them."""

    def __getitem__(self, code: str) -> Language:
        if code not in NAMES:
            raise KeyError(code)
        return _read(code)

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)


@cache
def _read(code: str) -> Language:
    language: Language = getattr(import_module(f"meetingtui.languages.{code}"), NAMES[code])
    return language


LANGUAGES = Languages()


def language_of(code: str) -> Language:
    """The language with that BCP 47 code, or the one of its first part ("da-DK"); else Danish."""
    first = code.split("-")[0].lower()
    return LANGUAGES[next((known for known in (code, first) if known in NAMES), FIRST)]
