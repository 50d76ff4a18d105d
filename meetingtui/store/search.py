"""Looking for words in all meetings: in agendas and decisions by the index, in notes by reading them.

A meeting's item is found when it has all the words, wherever in it they stand. The words are only
words: what means something to the index is quoted. The newest meeting comes first; sorting by how
well they match takes the index a hundred times as long.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, select, text

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Item
from meetingtui.domain.text import clean, one_line
from meetingtui.store import reading
from meetingtui.store.search_index import Place, place_of
from meetingtui.store.tables import MEETING, NOTE

WORD = re.compile(r"[^\W_]+")
AROUND = 60  # characters shown on either side of what was found
INDEXED = text("SELECT rowid FROM search_index WHERE search_index MATCH :words")
NOTES = (
    select(NOTE.c.meeting_id, NOTE.c.item_id, NOTE.c.text)
    .join(MEETING, MEETING.c.id == NOTE.c.meeting_id)
    .where(MEETING.c.deleted_at.is_(None), NOTE.c.text != "")
)
NEWEST_FIRST = (
    select(MEETING.c.id, MEETING.c.body, MEETING.c.date)
    .where(MEETING.c.deleted_at.is_(None))
    .order_by(MEETING.c.date.desc().nulls_last(), MEETING.c.id.desc())
)


class Where(StrEnum):
    """In which part of an item the words stand, what tells most first."""

    DECISION = "decision"
    NOTES = "notes"
    CLAUSE = "clause"
    SECTION = "section"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Hit:
    """An item in which all the words were found; `excerpt` is one line from the part called `where`."""

    meeting_id: int
    body: str
    date: dt.date | None
    item_id: int
    number: str
    title: str
    where: Where
    excerpt: str


@dataclass(frozen=True, slots=True)
class Term:
    """One of the words that are looked for: for the index, and for texts that are read."""

    query: str
    first: str  # in small letters: where this is not, the pattern need not be tried
    pattern: re.Pattern[str]


def terms_of(words: str) -> tuple[Term, ...]:
    """What is looked for: words parted by white space, the last of which may be the beginning of one.

    "SAG-2022-1" is three words that stand together. Raises StoreError when there is no word.
    """
    found = [(word, WORD.findall(word)) for word in clean(words).split()]
    told = [(word, parts) for word, parts in found if parts]
    if not told:
        raise StoreError(
            "There is no word to search for.", "Write one or more words: `meetingtui search budget`."
        )
    last = len(told) - 1
    return tuple(_term(word, parts, place == last) for place, (word, parts) in enumerate(told))


def _term(word: str, parts: Sequence[str], begins: bool) -> Term:
    quoted = '"{}"'.format(word.replace('"', '""'))
    pattern = r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, parts)) + ("" if begins else r"(?![^\W_])")
    return Term(f"{quoted} *" if begins else quoted, parts[0].lower(), re.compile(pattern, re.IGNORECASE))


def search(connection: Connection, words: str) -> list[Hit]:
    """The items that have all the words, of the newest meeting first, in the agenda's order.

    Raises StoreError when there is no word to look for.
    """
    terms = terms_of(words)
    noted = _in_notes(connection, terms)
    found = set.intersection(
        *(_indexed(connection, term) | places for term, places in zip(terms, noted, strict=True))
    )
    by_meeting: dict[int, set[int]] = {}
    for place in found:
        by_meeting.setdefault(place.meeting_id, set()).add(place.item_id)
    return list(_hits(connection, by_meeting, terms)) if found else []


def _indexed(connection: Connection, term: Term) -> set[Place]:
    return {place_of(number) for (number,) in connection.execute(INDEXED, {"words": term.query})}


def _in_notes(connection: Connection, terms: Sequence[Term]) -> list[set[Place]]:
    """In the notes of which items each of the terms stands."""
    found: list[set[Place]] = [set() for _ in terms]
    for meeting_id, item_id, note in connection.execute(NOTES):
        small = note.lower()
        for places, term in zip(found, terms, strict=True):
            if term.first in small and term.pattern.search(note):
                places.add(Place(meeting_id, item_id))
    return found


def _hits(connection: Connection, found: dict[int, set[int]], terms: Sequence[Term]) -> Iterator[Hit]:
    for meeting_id, body, day in connection.execute(NEWEST_FIRST).all():
        if wanted := found.get(meeting_id):
            date = None if day is None else dt.date.fromisoformat(day)
            for item in reading.items(connection, meeting_id, list(wanted)):
                where, excerpt = _best(item, terms)
                yield Hit(meeting_id, body, date, item.id, item.number, item.title, where, excerpt)


def _best(item: Item, terms: Sequence[Term]) -> tuple[Where, str]:
    """The part of the item with most of the words, and of these the one that tells most."""
    parts = [(where, part) for where, part in _parts(item) if part]
    counts = [sum(bool(term.pattern.search(part)) for term in terms) for _, part in parts]
    if not counts:
        return Where.TITLE, ""
    where, part = parts[counts.index(max(counts))]
    return where, excerpt(part, terms)


def _parts(item: Item) -> Iterator[tuple[Where, str]]:
    if item.decision is not None:
        yield Where.DECISION, item.decision.text
    yield from ((Where.DECISION, clause.decision.text) for clause in item.clauses if clause.decision)
    yield Where.NOTES, item.notes
    yield from ((Where.CLAUSE, clause.text) for clause in item.clauses)
    yield Where.CLAUSE, item.recommendation_intro or ""
    for section in item.sections:
        yield Where.SECTION, f"{section.title}\n{section.text}"
    yield from ((Where.SECTION, f"{e.body}\n{e.text}") for e in item.earlier_decisions)
    yield from ((Where.SECTION, name) for name in item.attachments)
    about = (item.title, item.case_number or "", *item.officers, *item.particulars)
    yield Where.TITLE, " · ".join(filter(None, about))


def excerpt(part: str, terms: Iterable[Term]) -> str:
    """The first of the words that stands in the text, with whole words around it, on one line."""
    line = one_line(part)
    found = [match for term in terms if (match := term.pattern.search(line))]
    start, end = min((match.span() for match in found), default=(0, 0))
    left, right = max(start - AROUND, 0), min(end + AROUND, len(line))
    if left:
        left = line.find(" ", left, start) + 1 or left
    if right < len(line):
        right = max(line.rfind(" ", end, right), end) if " " in line[end:right] else right
    return ("…" if left else "") + line[left:right] + ("…" if right < len(line) else "")
