"""Guests whom the agenda's own text announces: "vil direktør Eva Eg fra KL holde oplæg"."""

import re
from collections.abc import Iterator
from functools import cache

from meetingtui.domain.language import Language
from meetingtui.domain.live_language import GuestWords
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.people import Guest
from meetingtui.domain.text import one_line

SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\b\w\.)\s+(?=[^\W\d_])|\n\s*\n")
CAPITAL = r"[A-ZÆØÅÄÖÜÉ]"
NAME = rf"{CAPITAL}[\w'’-]+(?:[ \n]+(?:{CAPITAL}\.|{CAPITAL}[\w'’-]+)){{1,3}}"
ORGANISATION = rf"{CAPITAL}[\w&-]*(?:[ \n]+(?:{CAPITAL}[\w&-]*|&|og|und|och|en|and)(?=[ \n]+{CAPITAL}|\b))*"


def announced_guests(meeting: Meeting, language: Language) -> tuple[Guest, ...]:
    """Those with a title and a full name of whom a sentence of an item says that they take part.

    Each with id 0 and the item in whose text they stand first; members, and guests who are known
    already, are left out.
    """
    names = [member.name for member in meeting.roster] + [guest.name for guest in meeting.guests]
    known = {one_line(name).casefold() for name in names}
    found: dict[str, Guest] = {}
    for item in meeting.items:
        for guest in _in_item(item, language.guests):
            if guest.name.casefold() not in known:
                found.setdefault(guest.name.casefold(), guest)
    return tuple(found.values())


def _in_item(item: Item, words: GuestWords) -> Iterator[Guest]:
    for section in item.sections:
        for sentence in SENTENCE_END.split(section.text):
            if words.taking_part.intersection(re.findall(r"\w+", sentence.casefold())):
                for match in _pattern(words).finditer(sentence):
                    title, name, organisation = (one_line(part or "") for part in match.groups())
                    yield Guest(0, name, title, organisation, (item.id,))


@cache
def _pattern(words: GuestWords) -> re.Pattern[str]:
    froms = "|".join(sorted(words.froms))
    return re.compile(
        rf"\b(?i:(\w*(?:{words.titles})))[ \n]+({NAME})(?:,?[ \n]+(?:{froms})[ \n]+({ORGANISATION}))?"
    )
