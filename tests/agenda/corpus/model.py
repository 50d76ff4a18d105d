"""What a made-up meeting document says, apart from how a system prints it; and what a reader must find."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")  # "[the text](its target)" in any paragraph


@dataclass(frozen=True)
class Rows:
    """A table: rows of cells, the first one its head."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Listed:
    """Entries with marks: "-", "{n}." for numbers, "{a})" for letters."""

    mark: str
    entries: tuple[str, ...]


Block = str | Rows | Listed


@dataclass(frozen=True)
class Section:
    """A heading with its text."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Advice:
    """What the body is asked to do: one sentence, or an intro with marked clauses."""

    heading: str
    intro: str
    clauses: tuple[str, ...] = ()
    mark: str = "-"
    ask: tuple[str, ...] = ()  # paragraphs under the heading that ask for nothing

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is printed under the heading."""
        intro = (self.intro,) if self.intro else ()
        return (*self.ask, *intro, *((Listed(self.mark, self.clauses),) if self.clauses else ()))


@dataclass(frozen=True)
class Decided:
    """This meeting's decision."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Before:
    """The decision of an earlier body; `about` is what its heading tells with the body and date."""

    heading: str
    body: str
    date: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Annexes:
    """The attachments; without names, `nothing` is what is printed."""

    heading: str
    names: tuple[str, ...] = ()
    nothing: str = ""
    targets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lead:
    """Text without a heading."""

    blocks: tuple[Block, ...]


Part = Section | Advice | Decided | Before | Annexes | Lead


@dataclass(frozen=True)
class Item:
    """One item: what stands in its head, and its parts in printed order."""

    number: str | None
    title: str
    parts: tuple[Part, ...] = ()
    case: str | None = None
    officers: tuple[str, ...] = ()
    level: int = 1
    closed: bool = False
    more: tuple[str, ...] = ()  # further lines of the head: particulars
    above: str = ""  # a line before it that is no item: "Lukket dagsorden"
    rest: bool = False  # whether these are parts of the item with that number, printed below its sub-items


@dataclass(frozen=True)
class Agenda:
    """A whole document."""

    title: str
    body: str
    date: str | None
    place: str | None
    language: str
    items: tuple[Item, ...]
    front: tuple[str, ...] = ()
    end: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sample:
    """One document of the corpus: its name, its suffix, its content and how its system prints it."""

    name: str
    suffix: str
    agenda: Agenda
    render: Callable[[Agenda], bytes] = field(repr=False)
    targets: bool = False  # whether the printed form has the attachments' targets

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.name}.{self.suffix}"

    def content(self) -> bytes:
        """The document."""
        return self.render(self.agenda)

    def expected(self) -> dict[str, object]:
        """What a person finds in it."""
        return expected(self.agenda, self.targets)


# Short forms, for the many lines that contents are made of


def section(heading: str, *blocks: Block) -> Section:
    """A heading with its text."""
    return Section(heading, blocks)


def decided(heading: str, *blocks: Block) -> Decided:
    """This meeting's decision."""
    return Decided(heading, blocks)


def lead(*blocks: Block) -> Lead:
    """Text without a heading."""
    return Lead(blocks)


def annexes(heading: str, *names: str, targets: tuple[str, ...] = ()) -> Annexes:
    """Attachments by their names."""
    return Annexes(heading, names, targets=targets)


def marked(listed: Listed) -> Iterator[tuple[str, str]]:
    """The mark and the text of each entry."""
    for n, entry in enumerate(listed.entries, 1):
        yield (
            listed.mark.format(
                n=n, a=chr(96 + n), A=chr(64 + n), i=("i", "ii", "iii", "iv", "v")[min(n, 5) - 1]
            ),
            entry,
        )


def plain(text: str) -> str:
    """The text without its links' targets and breaks."""
    return LINK.sub(r"\1", text).replace("\v", " ")


def words(blocks: tuple[Block, ...]) -> str:
    """The blocks as running text, cells between tabs."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Rows):
            lines += ["\t".join(row) for row in block.rows]
        elif isinstance(block, Listed):
            marks = ((mark.replace("•", "-"), entry) for mark, entry in marked(block))
            lines += [f"{mark} {plain(entry)}".strip() for mark, entry in marks]
        else:
            lines.append(plain(block))
    return "\n".join(lines)


def links_in(item: Item) -> list[str]:
    """The targets of the links in the item's text."""
    found: list[str] = []
    for part in item.parts:
        for block in () if isinstance(part, Annexes) else part.blocks:
            texts = block.entries if isinstance(block, Listed) else (block,) if isinstance(block, str) else ()
            found += [match[2] for text in texts for match in LINK.finditer(text)]
    return found


def _shortened(text: str) -> str:
    flowing = " ".join(text.split())
    return flowing if len(flowing) <= 120 else f"{flowing[:60]}…{flowing[-60:]}"


def _of(item: Item, kind: type[Part]) -> list[Part]:
    return [part for part in item.parts if isinstance(part, kind)]


def _whole(item: Item, agenda: Agenda) -> Item:
    below = [
        part for other in agenda.items if other.rest and other.number == item.number for part in other.parts
    ]
    return replace(item, parts=(*item.parts, *below))


def _item(item: Item, targets: bool) -> dict[str, object]:
    advice = [part for part in item.parts if isinstance(part, Advice)]
    titled = {part.heading: words(part.blocks) for part in item.parts if isinstance(part, Section | Advice)}
    if leads := [part for part in item.parts if isinstance(part, Lead)]:
        titled = {"(lead without heading)": "\n".join(words(part.blocks) for part in leads), **titled}
    lists = [part for part in item.parts if isinstance(part, Annexes)]
    hrefs = [href for part in lists for href in part.targets] if targets else []
    decisions = [words(part.blocks) for part in item.parts if isinstance(part, Decided)]
    return {
        "number": item.number,
        "title": item.title,
        "level": item.level,
        "case_number": item.case,
        "officers": list(item.officers),
        "closed": item.closed,
        "sections": {name: _shortened(text) for name, text in titled.items()},
        "recommendation_intro": next((a.intro for a in advice if a.clauses and a.intro), None),
        "recommendations": [plain(text) for a in advice for text in (a.clauses or (a.intro,))],
        "attachments": [name for part in lists for name in part.names],
        "links": links_in(item) + hrefs,
        "decision": "\n".join(decisions) if decisions else None,
        "earlier_decisions": [
            {"body": part.body, "date": part.date, "text": words(part.blocks)}
            for part in item.parts
            if isinstance(part, Before)
        ],
    }


def expected(agenda: Agenda, targets: bool = False) -> dict[str, object]:
    """What a person finds in the document, in the shape that an import gives it."""
    return {
        "meeting": {
            "title": agenda.title,
            "body": agenda.body,
            "date": agenda.date,
            "place": agenda.place,
            "language": agenda.language,
        },
        "items": [_item(_whole(item, agenda), targets) for item in agenda.items if not item.rest],
    }
