"""The next meeting's agenda out of this one: what comes back every time, was postponed or was announced."""

import datetime as dt
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from meetingtui.domain.approving import standing_item
from meetingtui.domain.clause_parts import body_in_sentence
from meetingtui.domain.course import ItemState
from meetingtui.domain.days import date_in, dates_in
from meetingtui.domain.decision import EarlierDecision, Outcome
from meetingtui.domain.errors import RuleError
from meetingtui.domain.follow_up import FollowUp
from meetingtui.domain.language import Language
from meetingtui.domain.later_language import Standing
from meetingtui.domain.meeting import Clause, Item, Meeting, decisions, headings, is_settled
from meetingtui.domain.sitting import roster_for_next
from meetingtui.domain.text import one_line

POINT = re.compile(r"^\s*[-–—•*]\s+(?P<title>\S.*?)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the new agenda with what stands under it; an item itself where nothing does."""

    title: str
    items: tuple[Item, ...] = ()


def announced_day(meeting: Meeting, language: Language) -> dt.date | None:
    """The day of the next meeting, as the title or the text of "points for the next meeting" tells it."""
    item = standing_item(meeting, Standing.NEXT_POINTS, language)
    if item is None:
        return None
    known = (*_known(meeting, Standing.NEXT_POINTS, language), item)
    texts = [one.title for one in known] + [section.text for section in item.sections] + [item.notes]
    days = (day for text in texts for day, _printed in dates_in(text, language))
    return next((day for day in days if meeting.day is None or day > meeting.day), None)


def next_meeting(
    meeting: Meeting,
    language: Language,
    day: dt.date,
    told: str,
    follow_ups: Iterable[FollowUp] = (),
    undecided: bool = False,
) -> Meeting:
    """The planned meeting that follows: its agenda, members, rules and phrases; nothing said or decided.

    `told` is this meeting's day as running text has it. First the approval of this meeting's minutes and
    the `follow_ups`, then what was postponed, with its case, under the headings that it had, and the
    points that were announced; any other business last. With `undecided` also what was not
    decided on. RuleError for a day that is not after this one.
    """
    if meeting.day is None:
        raise RuleError("This meeting has no date.", "Give it one first.")
    if day <= meeting.day:
        raise RuleError("The next meeting is after this one, not on {day}.", day=day.isoformat())
    again = {item.id for item in left_undecided(meeting, language)} if undecided else set()
    standing = _first_sections(meeting, language, told, tuple(follow_ups))
    sections = _sections(meeting, language, day, standing, again)
    return Meeting(
        title=meeting.body or meeting.title,
        body=meeting.body,
        date=day,
        place=meeting.place,
        language=meeting.language,
        items=_numbered(sections, headed=bool(headings(meeting))),
        roster=roster_for_next(meeting),
        rules=meeting.rules,
        phrases=meeting.phrases,
    )


def left_undecided(meeting: Meeting, language: Language) -> tuple[Item, ...]:
    """The items, but for standing ones, that were neither decided on nor put off."""
    gathering = headings(meeting)
    standing = {item.id for one in Standing for item in _known(meeting, one, language)}
    return tuple(
        item
        for item in meeting.items
        if item.id not in gathering | standing and not is_settled(item) and not any(decisions(item))
    )


def _first_sections(
    meeting: Meeting, language: Language, told: str, follow_ups: tuple[FollowUp, ...]
) -> list[Section]:
    """What comes first every time: the approval of these minutes, and what was to be done since."""
    words = language.standing
    body = body_in_sentence(meeting.body, language.drafting)
    asked = Clause(1, words.approval_asked.format(body=body, date=told))
    approval = Item(0, "", words.approval_item.format(date=told), clauses=(asked,), approves=meeting.day)
    since_last = Item(0, "", words.since_last_item.format(date=told), follow_ups=follow_ups)
    return [
        Section(_title(meeting, Standing.APPROVAL, language), (approval,)),
        Section(_title(meeting, Standing.SINCE_LAST, language), (since_last,)),
    ]


def _sections(
    meeting: Meeting, language: Language, day: dt.date, first: Iterable[Section], undecided: Collection[int]
) -> list[Section]:
    words, found = language.standing, list(first)
    cases: dict[str, list[Item]] = {}
    for heading, item in _postponed(meeting, day, language, undecided):
        cases.setdefault(heading or words.cases, []).append(item)
    for title in _points(meeting, language):
        cases.setdefault(words.cases, []).append(Item(0, "", title))
    there = {section.title: place for place, section in enumerate(found)}
    for title, items in cases.items():
        if (place := there.get(title)) is not None:  # it stood under a heading that comes every time
            found[place] = Section(title, (*found[place].items, *items))
        else:
            found.append(Section(title, tuple(items)))
    found += [
        Section(_title(meeting, standing, language))
        for standing in (Standing.NEXT_POINTS, Standing.ANY_OTHER)
        if standing is Standing.ANY_OTHER or _known(meeting, standing, language)
    ]
    return found


def _known(meeting: Meeting, standing: Standing, language: Language) -> list[Item]:
    pattern = re.compile(language.standing.known[standing], re.IGNORECASE)
    return [item for item in meeting.items if pattern.search(item.title)]


def _title(meeting: Meeting, standing: Standing, language: Language) -> str:
    """What this agenda calls it where it has such a heading or item without a date, else the language."""
    known = (i.title for i in _known(meeting, standing, language) if not date_in(i.title, language))
    return next(known, language.standing.titles[standing])


def _postponed(
    meeting: Meeting, day: dt.date, language: Language, undecided: Collection[int]
) -> list[tuple[str, Item]]:
    """The items that were postponed to that day or to none, each with the heading that it stood under.

    The case comes along; what was said and decided here stays here, and is told as an earlier decision.
    """
    gathering, heading, found = headings(meeting), "", []
    standing = (Standing.NEXT_POINTS, Standing.ANY_OTHER)
    again = {item.id for one in standing for item in _known(meeting, one, language)}
    for item in meeting.items:
        if item.level == 1:
            heading = item.title if item.id in gathering else ""
        if item.id in undecided or (item.id not in gathering | again and _was_postponed(item, day)):
            found.append((heading, _again(item, meeting)))
    return found


def _was_postponed(item: Item, day: dt.date) -> bool:
    if (fate := item.fate) is not None:
        return fate.state is ItemState.POSTPONED and (fate.until is None or fate.until <= day)
    taken = [decision.outcome for _clause, decision in decisions(item)]
    return bool(taken) and all(outcome is Outcome.POSTPONED for outcome in taken)


def _again(item: Item, meeting: Meeting) -> Item:
    texts = dict.fromkeys(decision.text for _clause, decision in decisions(item) if decision.text.strip())
    earlier = tuple(EarlierDecision(text, meeting.body, meeting.day) for text in texts)
    return Item(
        id=0,
        number="",
        title=item.title,
        case_number=item.case_number,
        officers=item.officers,
        closed=item.closed,
        sections=item.sections,
        recommendation_intro=item.recommendation_intro,
        clauses=tuple(Clause(clause.id, clause.text) for clause in item.clauses),
        attachments=item.attachments,
        links=item.links,
        particulars=item.particulars,
        earlier_decisions=(*item.earlier_decisions, *earlier),
        planned_minutes=item.planned_minutes,
        approves=item.approves,
    )


def _points(meeting: Meeting, language: Language) -> list[str]:
    """The lines with a list marker in the text and the notes of "points for the next meeting"."""
    gathering = headings(meeting)
    known = _known(meeting, Standing.NEXT_POINTS, language)
    texts: list[str] = []
    for item in known:
        items = (item,) if item.id not in gathering else _below(meeting, item)
        for one in items:
            clauses = {one_line(clause.text) for clause in one.clauses}
            for text in (*(section.text for section in one.sections), one.notes):
                texts += [
                    title
                    for match in POINT.finditer(text)
                    if (title := one_line(match["title"])) not in clauses
                ]
    return list(dict.fromkeys(texts))


def _below(meeting: Meeting, heading: Item) -> tuple[Item, ...]:
    place = meeting.place_of(heading.id) + 1
    end = next((n for n in range(place, len(meeting.items)) if meeting.items[n].level <= heading.level), None)
    return meeting.items[place:end]


def _numbered(sections: Iterable[Section], headed: bool) -> tuple[Item, ...]:
    """All items with ids and numbers: under their headings, or one after the other where none were before."""
    items: list[Item] = []
    count = 0
    for section in sections:
        if not headed:
            for item in section.items or (Item(0, "", section.title),):
                count += 1
                items.append(replace(item, id=len(items) + 1, number=str(count)))
            continue
        count += 1
        items.append(Item(len(items) + 1, str(count), section.title))
        for n, item in enumerate(section.items, 1):
            items.append(replace(item, id=len(items) + 1, number=f"{count}.{n}", level=2))
    return tuple(items)
