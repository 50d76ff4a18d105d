"""Two items made one, and one made two: nothing that is written or decided on them is lost."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from meetingtui.domain.decision import Decision
from meetingtui.domain.errors import RuleError
from meetingtui.domain.follow_up import FollowUp
from meetingtui.domain.item_links import relinked
from meetingtui.domain.meeting import Clause, Item, Meeting, Section
from meetingtui.domain.motions import Dissent, Question
from meetingtui.domain.outline import block, shifted, titled
from meetingtui.domain.paragraphs import parted, section_of, with_text
from meetingtui.domain.recommending import recommendation_place, renumbered, says
from meetingtui.domain.seats import Seats
from meetingtui.domain.text import one_line

Sections = tuple[Section, ...]
Asked = TypeVar("Asked", Question, Dissent, Seats, FollowUp)

# Two made one


def merge_into_previous(meeting: Meeting, item_id: int) -> Meeting:
    """Make an item part of the one before it, and lose nothing of it.

    Number and title become a paragraph; text, clauses with their decisions, attachments, links and
    notes come after what is there. The sub-items become those of the item before. What was closed is.
    """
    place = meeting.place_of(item_id)
    if place == 0:
        raise RuleError("There is no item before this one.")
    first, (second, *below) = meeting.items[place - 1], block(meeting, item_id)
    settled = shifted(below, first.level - second.level)
    after = meeting.items[place + 1 + len(below) :]
    if first.fate != second.fate:
        raise RuleError(
            "One of the items was postponed, withdrawn or sent on, the other was not.",
            "Take that back first (Esc, then x).",
        )
    merged = _merged(first, second)
    joined = replace(meeting, items=(*meeting.items[: place - 1], merged, *settled, *after))
    return relinked(joined, {second.id: first.id})


def _merged(first: Item, second: Item) -> Item:
    text_ends_in_clauses = recommendation_place(first) == len(first.sections) - 1
    longer = with_text(first, f"{second.number} {second.title}".strip(), apart=text_ends_in_clauses)
    lead, *rest = second.sections or (Section("", ""),)
    longer = longer if lead.title else with_text(longer, lead.text)
    sections = (*longer.sections, *([lead] if lead.title else ()), *rest)
    case = [second.case_number] if second.case_number and first.case_number else []
    return replace(
        first,
        case_number=first.case_number or second.case_number,
        officers=_both(first.officers, second.officers),
        closed=first.closed or second.closed,
        sections=sections,
        recommendation_intro=_intro(first, second, sections),
        clauses=renumbered((*first.clauses, *second.clauses)),
        attachments=_both(first.attachments, second.attachments),
        links=_both(first.links, second.links),
        decision=_decided(first.decision, second.decision),
        notes="\n".join(notes for notes in (first.notes, second.notes) if notes.strip()),
        opened_at=_earliest(first.opened_at, second.opened_at),
        particulars=_both(_both(first.particulars, case), second.particulars),
        earlier_decisions=(*first.earlier_decisions, *second.earlier_decisions),
        planned_minutes=(first.planned_minutes or 0) + (second.planned_minutes or 0) or None,
        doors=tuple(sorted((*first.doors, *second.doors), key=lambda doors: doors.start)),
        questions=_counted((*first.questions, *second.questions)),
        dissents=_counted((*first.dissents, *second.dissents)),
        speeches=(*first.speeches, *second.speeches),
        seats=_counted((*first.seats, *second.seats)),
        follow_ups=_counted((*first.follow_ups, *second.follow_ups)),
        approves=first.approves or second.approves,
        corrections=(*first.corrections, *second.corrections),
    )


def _counted(asked: tuple[Asked, ...]) -> tuple[Asked, ...]:
    """With ids from 1, in their order."""
    return tuple(replace(one, id=n) for n, one in enumerate(asked, 1))


def _both(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _intro(first: Item, second: Item, sections: Iterable[Section]) -> str | None:
    """The first item's; the second's too where no section of the merged item says it."""
    here, there = first.recommendation_intro, second.recommendation_intro
    if not here or not there or here == there:
        return here or there
    said = any(there in section.text for section in sections)
    return here if said else f"{here} {there}"


def _decided(first: Decision | None, second: Decision | None) -> Decision | None:
    """One of them, or both in one: for a look where they are of two kinds."""
    if first is None or second is None:
        return first or second
    same = first.outcome is second.outcome
    return replace(
        first,
        outcome=first.outcome if same else None,
        text=" ".join(text for text in (first.text, second.text) if text.strip()),
        needs_a_look=first.needs_a_look or second.needs_a_look or not same,
    )


def _earliest(*moments: datetime | None) -> datetime | None:
    return min((moment for moment in moments if moment), default=None)


# One made two


def split_item(
    meeting: Meeting,
    item_id: int,
    section: int,
    paragraph: int,
    title: str,
    number: str = "",
    new_id: int | None = None,
) -> Meeting:
    """From a paragraph on (both places from 0), an item's text is a new item behind it.

    A heading or first paragraph that says the new title is not said twice. Clauses go along when
    their words do; notes, attachments and what was decided on the item itself stay.
    """
    item, place = meeting.item(item_id), meeting.place_of(item_id)
    title, number = titled(title), one_line(number)
    kept, gone = _sections_apart(item, section, paragraph, (title, f"{number} {title}"))
    stays, goes = _clauses_apart(item.clauses, kept, gone)
    intro = item.recommendation_intro
    left = replace(
        item,
        sections=kept,
        clauses=renumbered(stays),
        recommendation_intro=None if goes and not stays else intro,
    )
    new = Item(
        id=new_id or max(other.id for other in meeting.items) + 1,
        number=number,
        title=title,
        level=item.level,
        closed=item.closed,
        sections=gone,
        recommendation_intro=intro if goes else None,
        clauses=renumbered(goes),
    )
    return replace(meeting, items=(*meeting.items[:place], left, new, *meeting.items[place + 1 :]))


def _sections_apart(
    item: Item, section: int, paragraph: int, titles: tuple[str, ...]
) -> tuple[Sections, Sections]:
    """The sections up to a paragraph, and those from there on, without what says the title."""
    old = section_of(item, section)
    before, here, after = parted(old.text, paragraph)
    said = set(map(_bare, titles))
    text = after if _bare(here) in said else old.text[len(before) :].lstrip("\n")
    above = Section(old.title if paragraph else "", before)
    begun = Section("" if paragraph or _bare(old.title) in said else old.title, text)
    return (*item.sections[:section], *_worth(above)), (*_worth(begun), *item.sections[section + 1 :])


def _bare(title: str) -> str:
    """A title as it is compared: "3.1. Plan" is "3.1 Plan"."""
    return one_line(title.replace(".", ""))


def _worth(section: Section) -> Sections:
    return (section,) if section.title or section.text.strip() else ()


def _clauses_apart(
    clauses: Iterable[Clause], kept: Iterable[Section], gone: Iterable[Section]
) -> tuple[list[Clause], list[Clause]]:
    """Those that stay, and those whose words stand in the text that goes and not in the one that is kept."""
    stays: list[Clause] = []
    goes: list[Clause] = []
    for clause in clauses:
        away = any(says(s.text, clause) for s in gone) and not any(says(s.text, clause) for s in kept)
        (goes if away else stays).append(clause)
    return stays, goes
