"""The parts of an item as lines to choose from, and what each is called otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from meetingtui.domain import outline
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.paragraphs import paragraphs, rename_section, reword_attachment, reword_paragraph
from meetingtui.domain.recommending import recommendation_place, reword_clause
from meetingtui.ui.locale import _
from meetingtui.ui.widgets.clause_list import DONE, LOOK
from meetingtui.ui.widgets.line_list import Row


class Kind(Enum):
    """What a line stands for."""

    NUMBER = auto()
    TITLE = auto()
    LEVEL = auto()
    CLOSED = auto()
    RECOMMENDATION = auto()  # the line above the clauses
    CLAUSE = auto()
    SECTION = auto()
    PARAGRAPH = auto()
    ATTACHMENTS = auto()  # the line above them
    ATTACHMENT = auto()


OF_ITEM = (Kind.NUMBER, Kind.TITLE, Kind.LEVEL, Kind.CLOSED)
WITHOUT_TEXT = (Kind.CLOSED, Kind.RECOMMENDATION, Kind.ATTACHMENTS)


@dataclass(frozen=True, slots=True)
class Part:
    """One line's thing: a clause by its id, a section, paragraph or attachment by its place from 0."""

    kind: Kind
    place: int = 0
    section: int = 0


def text_of(item: Item, part: Part) -> str:
    """What a part says."""
    match part.kind:
        case Kind.NUMBER:
            return item.number
        case Kind.TITLE:
            return item.title
        case Kind.LEVEL:
            return str(item.level)
        case Kind.CLOSED:
            return _("yes") if item.closed else _("no")
        case Kind.RECOMMENDATION:
            return item.recommendation_intro or ""
        case Kind.CLAUSE:
            return item.clause(part.place).text
        case Kind.SECTION:
            return item.sections[part.place].title
        case Kind.PARAGRAPH:
            return paragraphs(item.sections[part.section].text)[part.place]
        case Kind.ATTACHMENTS:
            return ""
        case Kind.ATTACHMENT:
            return item.attachments[part.place]


def reworded(meeting: Meeting, item_id: int, part: Part, text: str) -> Meeting:
    """The meeting with another text of a part; RuleError for one that cannot be."""
    match part.kind:
        case Kind.NUMBER:
            return outline.renumber_item(meeting, item_id, text)
        case Kind.TITLE:
            return outline.rename_item(meeting, item_id, text)
        case Kind.LEVEL:
            return outline.set_level(meeting, item_id, _level(text))
        case Kind.CLAUSE:
            return reword_clause(meeting, item_id, part.place, text)
        case Kind.SECTION:
            return rename_section(meeting, item_id, part.place, text)
        case Kind.PARAGRAPH:
            return reword_paragraph(meeting, item_id, part.section, part.place, text)
        case Kind.ATTACHMENT:
            return reword_attachment(meeting, item_id, part.place, text)
        case _:
            return meeting


def _level(text: str) -> int:
    if not (text := text.strip()).isdecimal() or len(text) > 2:
        raise RuleError("{text} is not a level.", "Write 1 for an item, 2 for one below it.", text=text)
    return int(text)


def part_rows(item: Item) -> Iterator[Row]:
    """A line for each part, in the order in which an item is read."""
    names = {
        Kind.NUMBER: _("Number"),
        Kind.TITLE: _("Title"),
        Kind.LEVEL: _("Level"),
        Kind.CLOSED: _("Closed"),
    }
    width = max(map(len, names.values())) + 2
    for kind, name in names.items():
        part = Part(kind)
        yield Row(part, f"{name:{width}}{text_of(item, part)}")
    yield Row(Part(Kind.RECOMMENDATION), _("Recommendation"), right=_counted(item), kind="strong")
    for clause in item.clauses:
        mark = " " if clause.decision is None else LOOK if clause.decision.needs_a_look else DONE
        yield Row(Part(Kind.CLAUSE, clause.id), _first_line(f"{clause.id} {clause.text}"), f" {mark}")
    yield from _section_rows(item)
    if item.attachments:
        yield Row(Part(Kind.ATTACHMENTS), _("Attachments"), kind="strong")
        for place, name in enumerate(item.attachments):
            yield Row(Part(Kind.ATTACHMENT, place), name, "   -")


def _counted(item: Item) -> str:
    return "" if item.clauses else _("no recommendation")


def _section_rows(item: Item) -> Iterator[Row]:
    """What says only the clauses is not shown again."""
    hidden = recommendation_place(item)
    for place, section in enumerate(item.sections):
        if place == hidden:
            continue
        yield Row(Part(Kind.SECTION, place), section.title or _("Text"), kind="strong")
        for number, text in enumerate(paragraphs(section.text)):
            yield Row(Part(Kind.PARAGRAPH, number, place), _first_line(text), "   ")


def _first_line(text: str) -> str:
    return text.replace("\n", " ").expandtabs(4)
