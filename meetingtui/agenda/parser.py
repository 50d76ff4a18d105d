"""A document's lines to an agenda: step by step, each of them in a module of its own."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from meetingtui.agenda.account import Account
from meetingtui.agenda.contents import contents, repeated, without_repeated
from meetingtui.agenda.corrections import NONE, Corrections, Role
from meetingtui.agenda.decisions import Sitting
from meetingtui.agenda.draft import AgendaDraft, Found
from meetingtui.agenda.finish import finished
from meetingtui.agenda.front import Front, Given, front
from meetingtui.agenda.furniture import Parted, parted
from meetingtui.agenda.heads import confirming, head_line, headings, lasting
from meetingtui.agenda.items import ItemReader
from meetingtui.agenda.layout import Column
from meetingtui.agenda.links import placed, without_targets
from meetingtui.agenda.numbering import item_starts
from meetingtui.agenda.outline import Division, divided, gaps
from meetingtui.agenda.parts import Kind, Part, PartReader
from meetingtui.agenda.prose import Prose
from meetingtui.agenda.readers.document import Document, Line
from meetingtui.agenda.remarks import FURNITURE_LEFT_OUT, remark
from meetingtui.agenda.splits import mended, unspaced
from meetingtui.agenda.starts import Start, Starts
from meetingtui.agenda.styles import Styles
from meetingtui.agenda.titles import TitleReader
from meetingtui.agenda.tongue import language_named, language_of
from meetingtui.agenda.unnumbered import only_case, titled_starts
from meetingtui.agenda.words import Words
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.language import AgendaWords, Language
from meetingtui.domain.meeting import AgendaWarning, Item, Meeting

ANYTHING = re.compile(r"[^\W_]|…")  # a line without a letter or figure is a rule across the page
MOST_SHOWN = 200  # characters of the headers and footers that their warning shows


@dataclass(frozen=True, slots=True)
class _Text:
    """A document without what is no text of an agenda, and what is known of how it runs and looks."""

    document: Document
    spoken: Language
    lines: list[Line]
    furniture: list[Line]
    targets: list[Line]  # addresses from the ends of pages
    mendings: list[AgendaWarning]
    prose: Prose
    styles: Styles
    parts: PartReader
    account: Account


def parse(document: Document, file: str, given: Given, corrections: Corrections = NONE) -> AgendaDraft:
    """The agenda in a document; AgendaError when nothing in it begins an item."""
    text = _text(document, given, corrections)
    starts = _starts(text, corrections)
    if not starts:
        raise _no_items(file, len(document.lines))
    division = divided(text.lines, starts, text.parts)
    text.account.note(division.parts, Found.PART)
    text.account.note(repeated(text.lines, division.matter), Found.CONTENTS)
    stem = PurePath(file).stem
    head = front(text.furniture, division.matter, stem, text.spoken, given)
    items, warnings = _items(text, division, head, corrections)
    meeting = Meeting(
        title=head.title(document.title or _first_line(division.matter) or stem),
        body=head.body,
        date=head.date,
        place=head.place,
        language=text.spoken.code,
        items=items,
        warnings=(
            *document.warnings, *head.warnings, *_furniture_told(text.furniture, corrections),
            *gaps(division.spans), *warnings, *text.mendings,
        ),
    )  # fmt: skip
    firsts = {item.id: span.lines[0].number for item, span in zip(items, division.spans, strict=True)}
    draft = AgendaDraft(meeting, False, (), firsts, corrections, document, file, given)
    return finished(draft, text.account, [*division.matter, *division.tail], head)


def _text(document: Document, given: Given, corrections: Corrections) -> _Text:
    """The text of a document, step by step; what is left out on the way is accounted for."""
    document = replace(document, lines=tuple(unspaced(document.lines)))
    own = Words.of(document.lines)
    spoken = language_named(given.language) if given.language else language_of(own)
    words, account = spoken.agenda, Account(document.lines)
    furniture, lines = _without_furniture(document, words, corrections, account)
    lines, targets = without_targets(lines)
    account.note(targets, Found.LINK)
    lines, mendings = mended(lines, own, words)
    prose, styles, parts = _looks(lines, own, words, corrections)
    lines = _without_contents(list(_parted(lines, words)), words, corrections, account)
    return _Text(document, spoken, lines, furniture, targets, mendings, prose, styles, parts, account)


def _items(
    text: _Text, division: Division, head: Front, corrections: Corrections
) -> tuple[tuple[Item, ...], list[AgendaWarning]]:
    """The items of a document, and what a person should look at in them."""
    reader = ItemReader(
        text.prose,
        TitleReader(text.prose, text.styles, text.parts),
        text.parts,
        Sitting(head.body, head.date, text.spoken),
        text.account,
        corrections.of(Role.CLAUSE),
        _deciding(text),
    )
    links = placed(text.targets, [span.lines for span in division.spans], text.spoken.agenda)
    text.account.note(links.lost, Found.UNPLACED)
    items = tuple(
        reader.item(place + 1, span, links.links.get(place, [])) for place, span in enumerate(division.spans)
    )
    return items, [*reader.warnings, *links.warnings]


def reread(draft: AgendaDraft, corrections: Corrections) -> AgendaDraft:
    """The same document read again with what a person says of it; AgendaError when no item is left."""
    if draft.document is None:
        return draft
    again = parse(draft.document, draft.file, draft.given, corrections)
    return replace(again, meeting=replace(again.meeting, source=draft.meeting.source))


def _without_furniture(
    document: Document, words: AgendaWords, corrections: Corrections, account: Account
) -> tuple[list[Line], list[Line]]:
    """The headers, footers and page numbers, and the rest."""
    kept = corrections.of(*(role for role in Role if role is not Role.FURNITURE))
    lines = document.lines
    aside = frozenset(line.number for line in lines if line.aside or not ANYTHING.search(line.text)) - kept
    forced = corrections.of(Role.FURNITURE) | aside
    if document.paged:
        text = parted(lines, words, lasting(words), forced, kept)
    else:
        out = tuple(line for line in lines if line.number in forced)
        text = Parted(tuple(line for line in lines if line.number not in forced), out)
    account.note(text.furniture, Found.FURNITURE)
    return list(text.furniture), list(text.lines)


def _furniture_told(furniture: Sequence[Line], corrections: Corrections) -> list[AgendaWarning]:
    forced = corrections.of(Role.FURNITURE)
    shown = dict.fromkeys(line.text for line in furniture if line.number not in forced)
    if not shown:
        return []
    return [remark(FURNITURE_LEFT_OUT, " · ".join(shown)[:MOST_SHOWN])]


def _without_contents(
    lines: Sequence[Line], words: AgendaWords, corrections: Corrections, account: Account
) -> list[Line]:
    """The lines without a table of contents."""
    table = [lines[place] for place in contents(lines, words)]
    table = [line for line in table if line.number not in corrections.roles]
    account.note(table, Found.CONTENTS)
    gone = {line.number for line in table}
    return [line for line in lines if line.number not in gone]


def _parted(lines: Sequence[Line], words: AgendaWords) -> Iterator[Line]:
    """The lines; a case number that stands beside a heading is on a line of its own."""
    for line in lines:
        known = len(line.cells) == 2 and line.cells[1].strip(" .:").casefold() in headings(words)
        if known and head_line(replace(line, text=line.cells[0], cells=()), words) is not None:
            yield replace(line, text=line.cells[0], cells=(), rank=0, weight=None)
            yield replace(line, text=line.cells[1], cells=(), blank_before=1)
        else:
            yield line


def _looks(
    lines: Sequence[Line], own: Words, words: AgendaWords, corrections: Corrections
) -> tuple[Prose, Styles, PartReader]:
    """How the document's text runs, how its headings look, and what reads the parts of its items."""
    prose = Prose(Column.of(lines), own, words)
    plain = PartReader(prose, Styles.of(lines, ()))
    known = [line for line in lines if plain.is_named(line)]
    styles = Styles.of(lines, known)
    barred = corrections.of(Role.TEXT, Role.ITEM, Role.CLAUSE)
    inline = not any(line.text.rstrip(" .:").casefold() in words.sections for line in known)
    shown = Counter(
        line.text.rstrip(" :").casefold() for line in lines if line.rank or styles.is_heading(line)
    )
    forms = frozenset(title for title, count in shown.items() if count > 1)
    return prose, styles, PartReader(prose, styles, corrections.of(Role.HEADING), barred, inline, forms)


def _starts(text: _Text, corrections: Corrections) -> list[Start]:
    """The beginnings of the items: by their numbers, else by their look, else that of the only case."""
    at = {line.number: place for place, line in enumerate(text.lines)}

    def places(*roles: Role) -> frozenset[int]:
        return frozenset(at[number] for number in corrections.of(*roles) if number in at)

    words = text.spoken.agenda
    barred = places(Role.TEXT, Role.HEADING, Role.CLAUSE)
    starts = Starts(
        text.lines, text.prose.column, words, confirming(words), text.styles, places(Role.ITEM), barred
    )
    called = starts.called()
    found = without_repeated(item_starts(starts.found(), text.lines, text.styles))
    if found or called:
        return sorted([*found, *called], key=lambda start: start.place)
    known = _known(text.lines, text.parts)
    return titled_starts(starts, known) or only_case(starts, known)


def _deciding(text: _Text) -> frozenset[str]:
    """The first words of the decisions, where most items have one."""
    words: list[str] = []
    for place in range(len(text.lines) - 1):
        part = text.parts.heading(text.lines, place, Part(""))
        if part is not None and part.kind is Kind.DECISION and part.named:
            line = (part.lines or text.lines[place + 1 :])[0]
            words.append(line.text.split()[0].casefold())
    return frozenset(words)


def _known(lines: Sequence[Line], parts: PartReader) -> Callable[[int], bool]:
    """Whether the line at a place is a heading whose words are known."""

    def known(place: int) -> bool:
        part = parts.heading(lines, place, Part(""))
        return part is not None and part.known

    return known


def _no_items(file: str, lines: int) -> AgendaError:
    return AgendaError(
        "No agenda was found in {file}: none of its {lines} lines begins an item.",
        "Nothing was stored. An item begins on a line of its own with its number and title, "
        'such as "1. Approval of the minutes", "3.4 Budget" or "Item 5: Any other business".',
        file=file,
        lines=lines,
    )


def _first_line(matter: Sequence[Line]) -> str:
    return " ".join(matter[0].text[:120].split()) if matter else ""
