"""One item as the minutes print it: its case, the recommendation, the decision and what was said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from meetingtui.domain.course import minutes_and_seconds
from meetingtui.domain.decision import EarlierDecision
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import Item, Section
from meetingtui.domain.text import one_line
from meetingtui.minutes.blocks import Block, Bullets, Links, Numbered, Paragraph, blocks_of, link
from meetingtui.minutes.course import Course
from meetingtui.minutes.rulings import rulings
from meetingtui.minutes.sequel import follow_ups
from meetingtui.minutes.wording import Wording

MORE_THAN_A_MARKER = re.compile(r"[^\W\d_]{3}")  # "1)", "a)" and "At 1)" are markers


class Part(StrEnum):
    """What a passage of an item is, for formats that show it in its own way."""

    SECTION = "section"
    RECOMMENDATION = "recommendation"
    EARLIER = "earlier"  # what was decided before: never to be taken for this meeting's decision
    DECISION = "decision"
    FOLLOW_UPS = "follow_ups"
    NOTES = "notes"
    ATTACHMENTS = "attachments"
    LINKS = "links"


@dataclass(frozen=True, slots=True)
class Fact:
    """A short line of the head: what it is, and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A titled part of an item."""

    part: Part
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An item, or a heading that gathers those below it.

    `depth` counts from 1 and never skips one on the way down, as accessible documents must not.
    `particulars` are the other lines of its head, as the agenda had them, on one.
    """

    number: str
    title: str
    depth: int
    gathers: bool = False
    facts: tuple[Fact, ...] = ()
    particulars: str = ""
    passages: tuple[Passage, ...] = ()

    @property
    def heading(self) -> str:
        """Number and title on one line."""
        return f"{self.number} {self.title}".strip()


def entry(item: Item, depth: int, gathers: bool, course: Course) -> Entry:
    """The item as it is printed; parts that are empty are left out."""
    wording = course.wording
    return Entry(
        number=one_line(item.number),
        title=one_line(item.title) or wording.word("untitled"),
        depth=depth,
        gathers=gathers,
        facts=tuple(_facts(item, course)),
        particulars=" · ".join(filter(None, map(one_line, item.particulars))),
        passages=tuple(passage for passage in _passages(item, course) if passage.blocks),
    )


def _facts(item: Item, course: Course) -> Iterator[Fact]:
    wording = course.wording
    if number := one_line(item.case_number or ""):
        yield Fact(wording.word("case_number"), number)
    officers = tuple(filter(None, map(one_line, item.officers)))
    if officers:
        yield Fact(wording.word("officer" if len(officers) == 1 else "officers"), ", ".join(officers))
    if item.closed and item.title != wording.word("closed_item"):
        yield Fact(wording.word("session"), wording.word("closed"))
    if treated := course.treated(item):
        yield Fact(wording.live.treated, treated)


def _passages(item: Item, course: Course) -> Iterator[Passage]:
    wording = course.wording
    yield from _case(item, wording)
    for earlier in item.earlier_decisions:
        yield Passage(Part.EARLIER, _title_of(earlier, wording), blocks_of(earlier.text))
    yield Passage(Part.DECISION, wording.word("decision"), rulings(item, course))
    yield Passage(Part.FOLLOW_UPS, wording.later.follow_ups, follow_ups(item, wording))
    yield Passage(Part.NOTES, wording.word("discussion"), (*blocks_of(item.notes), *_speakers(item, wording)))
    attachments = tuple(filter(None, map(one_line, item.attachments)))
    yield Passage(Part.ATTACHMENTS, wording.word("attachments"), (Bullets(attachments),) * bool(attachments))
    links = tuple(link(address) for address in map(one_line, item.links) if address)
    yield Passage(Part.LINKS, wording.word("links"), (Links(links),) * bool(links))


def _speakers(item: Item, wording: Wording) -> Iterator[Block]:
    """Those who have spoken, each turn with minutes and seconds: "Anne Bech (C) 2:05"."""
    spoken = [(one_line(speech.name), speech.seconds) for speech in item.speeches if speech.began]
    told = (name if took is None else f"{name} {minutes_and_seconds(took)}" for name, took in spoken)
    if names := ", ".join(told):
        yield Paragraph(f"{names}.", f"{wording.live.speakers}:")


def _title_of(earlier: EarlierDecision, wording: Wording) -> str:
    """ "Tidligere beslutning: Økonomiudvalget, 4. marts 2026"."""
    day = wording.day(earlier.date) if earlier.date else ""
    known = ", ".join(filter(None, (one_line(earlier.body), day)))
    return ": ".join(filter(None, (wording.word("earlier_decision"), known)))


def _case(item: Item, wording: Wording) -> Iterator[Passage]:
    """The sections in the agenda's order, the recommendation among them.

    Where no section holds it, it comes after the first: the background.
    """
    words = wording.language.agenda
    sections = [section for section in item.sections if not _is_printed_below(section, item, words)]
    place = next((n for n, section in enumerate(sections) if _recommends(section, item, words)), None)
    own = _recommendation(item, wording)
    for n, section in enumerate(sections):
        title = one_line(section.title)
        if n == place and own and _says_no_more(section.text, item):
            yield Passage(Part.RECOMMENDATION, title, own)
        else:
            part = Part.RECOMMENDATION if n == place else Part.SECTION
            yield Passage(part, title, blocks_of(section.text))
        if place is None and n == 0:
            yield Passage(Part.RECOMMENDATION, wording.word("recommendation"), own)
    if not sections:
        yield Passage(Part.RECOMMENDATION, wording.word("recommendation"), own)


def _recommendation(item: Item, wording: Wording) -> tuple[Block, ...]:
    """The opening line and the clauses, counted when there are several: the decisions refer to them."""
    intro = blocks_of(item.recommendation_intro or "")
    clauses = tuple(_lines(clause.text) for clause in item.clauses)
    if not any(clauses):
        return intro
    return intro + ((Paragraph(clauses[0]),) if len(clauses) == 1 else (Numbered(clauses),))


def _lines(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def _recommends(section: Section, item: Item, words: AgendaWords) -> bool:
    """By its title, or because every clause stands in it."""
    if one_line(section.title).casefold().rstrip(":") in words.recommendation:
        return True
    text = _squeezed(section.text)
    return bool(item.clauses) and all(_squeezed(clause.text) in text for clause in item.clauses)


def _is_printed_below(section: Section, item: Item, words: AgendaWords) -> bool:
    """Whether the section is the decision itself, as in minutes that were read."""
    named = one_line(section.title).casefold().rstrip(":") in words.decision
    return named and item.decision is not None and _squeezed(section.text) == _squeezed(item.decision.text)


def _says_no_more(text: str, item: Item) -> bool:
    """Whether the text is the opening line and the clauses, and no word besides them."""
    left = _squeezed(text)
    for told in (item.recommendation_intro or "", *(clause.text for clause in item.clauses)):
        if told:
            left = left.replace(_squeezed(told), " ", 1)
    return MORE_THAN_A_MARKER.search(left) is None


def _squeezed(text: str) -> str:
    return "".join(text.split())
