"""The head of an item: its case number, its officers, and the words that close it."""

import re
from dataclasses import dataclass

from meetingtui.domain.language import AgendaWords

# "SAG-2022-00501", "EMN-2023-009832", "22/12345", "2022-1234", "00.01.00-A00-1-22"
BARE_CASE = r"[A-ZÆØÅ]{2,6}-\d{2,4}-\d{2,8}"
ANY_CASE = rf"{BARE_CASE}|[\w.]{{1,20}}(?:[-/][\w.]{{1,20}}){{1,5}}|\d{{4,12}}"
INITIALS = r"[^\W\d_]{2,8}(?:\s?[/,]\s?[^\W\d_]{2,8}){0,5}"


@dataclass(frozen=True, slots=True)
class CaseLine:
    """What a line in the head of an item tells."""

    case_number: str | None = None
    officers: tuple[str, ...] = ()


def case_line(text: str, language: AgendaWords) -> CaseLine | None:
    """The case number and officers of a line such as "SAG-2022-00501 chbn/jhp"; None for any other."""
    if len(text) > 200:
        return None
    if bare := re.fullmatch(rf"({BARE_CASE})(?:\s+({INITIALS}))?", text):
        return CaseLine(bare[1], _officers(bare[2] or ""))
    name, colon, value = text.partition(":")
    meaning = language.labels.get(name.strip(" .").casefold()) if colon else None
    if meaning == "officers":
        return CaseLine(officers=tuple(part.strip() for part in re.split(r"[/,;]", value) if part.strip()))
    if meaning == "case" and (labelled := re.fullmatch(rf"\s*({ANY_CASE})(?:\s+({INITIALS}))?\s*", value)):
        return CaseLine(labelled[1], _officers(labelled[2] or ""))
    return None


def _officers(initials: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[/,]", initials) if part.strip())


def headings(language: AgendaWords) -> frozenset[str]:
    """The titles of all parts of an item that are known, in lower case."""
    return language.recommendation | language.sections | language.decision | language.attachments


def confirming(language: AgendaWords) -> re.Pattern[str]:
    """Lines that stand in the head of an item and repeat themselves: case numbers, headings."""
    titles = "|".join(re.escape(title) for title in sorted(headings(language), key=len, reverse=True))
    labels = "|".join(
        re.escape(name) for name, what in language.labels.items() if what in ("case", "officers")
    )
    return re.compile(rf"(?:{titles})\s*(?::|$)|{BARE_CASE}\b|(?:{labels})\.?\s*:", re.IGNORECASE)


def lasting(language: AgendaWords) -> re.Pattern[str]:
    """Lines that may stand on many pages alike and are no header for that.

    Heads of items, numbers of items, list entries, and sentences that ask for a decision.
    """
    words = "|".join(re.escape(word) for word in language.item)
    asking = "|".join(re.escape(verb) for verb in (*language.asking, *language.clause))
    dates = "|".join(language.months)
    numbers = rf"(?:{words})\s+\d|\d{{1,3}}(?:\.\d{{1,3}})*(?:[.:)]|(?<=\.\d))(?:\s(?!{dates})|$)"
    entries = r"[-–•*]\s|\.\s?/\s?\."
    return re.compile(
        rf"{confirming(language).pattern}|{numbers}|{entries}|.*\b(?:{asking})(?:\s|$)", re.IGNORECASE
    )


def is_closed(title: str, language: AgendaWords) -> bool:
    """Whether a title says that the item is treated behind closed doors: "Lukket: ...", "... (lukket)"."""
    words = "|".join(re.escape(word) for word in sorted(language.closed, key=len, reverse=True))
    return re.search(rf"^(?:{words})\s*[:–-]|\((?:{words})\)$", title, re.IGNORECASE) is not None
