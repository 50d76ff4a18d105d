"""The head of an item: its case number, its officers, whether it is closed, and its other particulars."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from meetingtui.agenda.readers.document import Line
from meetingtui.domain.language import AgendaWords

# Case numbers that are known by their shape: "SAG-2022-00501", "85.02.02-G01-1-17",
# "1-51-72-1-22", "KS 2025/00123", "VO/123/26".
SHAPED = (
    r"[A-ZÆØÅÄÖ]{2,6}-\d{2,4}-\d{2,8}|\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2}"
    r"|\d-\d{2}-\d{2}-\d{1,5}-\d{2}|[A-ZÅÄÖ]{2,5} \d{4}/\d{1,6}(?:-\d{1,4})?|[A-Z]{1,4}/\d{2,4}/\d{2,6}"
)
# And those that are one when nothing else stands on their line: "2026/1477-1", "2012-28504".
ALONE = r"\d{2}(?:\d{2})?/\d{2,6}(?:-\d{1,4})?|\d{4}-\d{4,8}|[A-Z]{1,3}\d{2,4}[-/]\d{2,8}"
NUMBERED = r"[\w./-]{0,20}\d[\w./-]{0,20}"  # whatever stands behind a label
ANY_CASE = (
    rf"{SHAPED}|\d\d(?:\.\d\d){{1,3}}\.?[A-ZÆØÅ]\d\d"
    r"|[\w.]{1,20}(?:[-/ ]{1,3}[\w.]{1,20}){1,6}|\d{3,12}"
)
YEARS = re.compile(r"(?:19|20)\d\d[-/](?:(?:19|20)\d\d|\d\d)")  # "2025-2026 budget" has no case number
INITIALS = r"[^\W\d_]{2,8}(?:\s?[/,]\s?[^\W\d_]{2,8}){0,5}"
LONGEST = 240  # characters of a line of a head
LONGEST_LABEL = 30
LONGEST_PART = 80  # characters of a heading over open or closed items
PIECES = re.compile(r"\s+[–—-]\s+|:\s+")
GROUP_NAME = re.compile(r"\(\?P<\w+>")
APART = re.compile(r"\t|\s{3,}")  # between two particulars on one line
SPLITS = re.compile(r"\s*[/;,]\s*|\s+(?:og|and|och|und|en)\s+")
MEANINGS = ("case", "journal", "officers", "access", "particular")


@dataclass(slots=True)
class Head:
    """What the lines of a head tell; `closed` is None where they do not say."""

    case_number: str | None = None
    officers: tuple[str, ...] = ()
    closed: bool | None = None
    particulars: list[str] = field(default_factory=list)
    told: bool = False  # whether any of them was known
    journal: str = ""  # the number of a journal, which is the case number where there is no other

    def take(self, meaning: str, value: str, printed: str, language: AgendaWords) -> None:
        """Take up one value by what it means."""
        self.told = True
        if meaning == "case" and value and not self.case_number:
            self.case_number = value
        elif meaning == "journal" and value and not self.journal:
            self.journal = value
        elif meaning == "officers" and value:
            self.officers += tuple(part for part in SPLITS.split(value) if part)
        elif meaning == "access" and (closed := access(value, language)) is not None:
            self.closed = closed
        elif value:
            self.particulars.append(printed)


def access(words: str, language: AgendaWords) -> bool | None:
    """Whether words such as "Lukket" say that an item is closed; None when they say nothing of it."""
    bare = words.strip(" .:()-").casefold()
    if bare in language.closed:
        return True
    return False if bare in language.opened else None


@cache
def _labels(language: AgendaWords) -> re.Pattern[str]:
    """The labels that heads of items have, with their colon."""
    names = "|".join(
        re.escape(name)
        for name in sorted(language.labels, key=len, reverse=True)
        if language.labels[name] in MEANINGS
    )
    return re.compile(rf"(?<!\w)(?P<label>{names})\.?\s*:\s*", re.IGNORECASE)


@cache
def _unmarked(language: AgendaWords) -> re.Pattern[str]:
    """A label without a colon before a case number: "Dnr KS 2025/00123"."""
    names = "|".join(re.escape(name) for name, what in language.labels.items() if what in ("case", "journal"))
    prose = r"(?!\d{1,4}$|(?-i:.*\b[^\W\d_A-ZÆØÅÄÖ]{4}))"  # "Raadsvoorstel verordening 2025"
    return re.compile(rf"(?:{names})\.?(?:\s[-–])?\s+(?P<case>{prose}(?:{ANY_CASE}))", re.IGNORECASE)


@cache
def _named(language: AgendaWords) -> re.Pattern[str]:
    """A label without a colon before somebody's name: "Behandelend ambtenaar M. de Groot"."""
    names = "|".join(re.escape(name) for name, what in language.labels.items() if what == "officers")
    return re.compile(rf"(?i:{names})\s+(?P<officers>[^\W\d_a-z]\S*(?:\s[^\s:]+){{0,4}}(?<![.,;]))")


def head_line(line: Line, language: AgendaWords) -> Head | None:
    """What one line of a head tells; None for a line that is none."""
    if len(line.text) > LONGEST or not line.text:
        return None
    head = Head()
    parts = list(line.cells) if line.cells else APART.split(line.text)
    if any(part.strip(" .:").casefold() in headings(language) for part in parts):
        return None
    place = 0
    while place < len(parts):
        part = parts[place].strip()
        part = part[1:-1].strip() if part.startswith("(") and part.endswith(")") else part
        value = parts[place + 1].strip() if place + 1 < len(parts) else ""
        if value and _meaning(part, language) and not _labels(language).match(value):
            head.take(_meaning(part, language), value, f"{part.rstrip(' :')}: {value}", language)
            place += 2
            continue
        if part and not _part(part, head, language):
            if not (head.told and (line.cells or ":" in part)):
                return None
            head.particulars.append(part)  # in a row that begins as a head does
        place += 1
    return head if head.told else None


def _meaning(label: str, language: AgendaWords) -> str:
    """What a label alone in its cell means: "Sagsnr.:", "Sagsnr."; nothing for others."""
    meaning = language.labels.get(label.rstrip(" :").rstrip(" .").casefold(), "")
    return meaning if meaning in MEANINGS else ""


def _part(part: str, head: Head, language: AgendaWords) -> bool:
    """Take up what a line or cell tells; False when it is nothing of a head."""
    if bare := re.fullmatch(rf"\(?({SHAPED}|{ALONE})\)?(?:\s+({INITIALS}))?", part):
        head.take("case", bare[1], bare[1], language)
        head.take("officers", bare[2] or "", "", language)
        return True
    if (closed := access(part, language)) is not None:
        head.closed, head.told = closed, True
        return True
    for pattern, what in ((_unmarked(language), "case"), (_named(language), "officers")):
        if bare := pattern.fullmatch(part):
            head.take(what, bare[what], part, language)
            return True
    return _labelled(part, head, language)


def _labelled(part: str, head: Head, language: AgendaWords) -> bool:
    """Take up "Sagsnr.: 2012-28504 Sagsbehandler: NN": every label with what stands behind it."""
    found = list(_labels(language).finditer(part))
    if not found or found[0].start() > 0:
        return False
    ends = [label.start() for label in found[1:]] + [len(part)]
    for label, end in zip(found, ends, strict=True):
        value = part[label.end() : end].strip(" ,;|")
        meaning = language.labels[label["label"].casefold()]
        if meaning in ("case", "journal") and value:
            split = re.fullmatch(rf"({ANY_CASE})(?:\s+({INITIALS}))?", value)
            if split is None:
                return False
            value = split[1]
            head.take("officers", split[2] or "", "", language)
        head.take(meaning, value, f"{label['label']}: {value}", language)
    return True


def head_of(lines: Sequence[Line], language: AgendaWords) -> tuple[Head, Sequence[Line]]:
    """What the first lines of an item tell, and the lines below them.

    A label that is not known is taken for a particular where lines of a head follow it.
    """
    head, place, unknown = Head(), 0, list[str]()
    lines = _labels_beside_values(lines, language)
    for at, line in enumerate(lines):
        told = head_line(line, language)
        if told is not None:
            if told.case_number and head.case_number:
                told.particulars.append(line.text)
            head.particulars += [*unknown, *told.particulars]
            head.case_number = head.case_number or told.case_number
            head.journal = head.journal or told.journal
            head.officers += told.officers
            head.closed = told.closed if told.closed is not None else head.closed
            head.told, place, unknown = True, at + 1, []
        elif _may_be_label(line) and not unknown:
            unknown.append(line.text)
        else:
            break
    if not head.case_number:
        head.case_number = head.journal or None
    elif head.journal:
        head.particulars.append(head.journal)
    return head, lines[place:]


def _labels_beside_values(lines: Sequence[Line], language: AgendaWords) -> Sequence[Line]:
    """The lines with each value beside its label, where a head is a table of labels over their values."""
    if len(lines) < 2 or len(lines[0].cells) < 2 or len(lines[0].cells) != len(lines[1].cells):
        return lines
    labels, values = lines[0].cells, lines[1].cells
    named = any(_meaning(label, language) for label in labels)
    figures = any(sign.isdigit() for label in labels for sign in label)
    if not named or figures or _meaning(values[0], language) or any(":" in value for value in values):
        return lines
    known = [cell for pair in zip(labels, values, strict=True) if pair[1] for cell in pair]
    paired = replace(lines[1], cells=tuple(known), text="\t".join(known))
    return [paired, *lines[2:]]


def _may_be_label(line: Line) -> bool:
    label, colon, value = line.text.partition(":")
    return bool(colon and value.strip()) and len(label) <= LONGEST_LABEL and len(line.text) <= 120


def without_case(title: str, language: AgendaWords) -> tuple[str, str | None]:
    """A title without the case number that stands before or behind it, and that number."""
    labels = "|".join(
        re.escape(name) for name, what in language.labels.items() if what in ("case", "journal")
    )
    labelled = rf"(?:(?:{labels})\.?:?\s*)"
    first = re.match(rf"{labelled}?({SHAPED}|{ALONE})\s*[-–:,]?\s+(?=[^\W\d_])", title, re.IGNORECASE)
    if first and not YEARS.fullmatch(first[1]):
        return title[first.end() :].strip(), first[1]
    last = re.search(
        rf"(?:[,;]|\s[-–])?\s\(?(?:{labelled}?({SHAPED})|{labelled}({NUMBERED}))\)?$|\s\(({ALONE})\)$",
        title[-120:],
        re.IGNORECASE,
    )
    if last:
        cut = len(title) - len(title[-120:]) + last.start()
        return title[:cut].strip(" ,;-–"), last[1] or last[2] or last[3]
    return title, None


def headings(language: AgendaWords) -> frozenset[str]:
    """The titles of all parts of an item that are known, in lower case."""
    return (
        language.recommendation
        | language.sections
        | language.decision
        | language.attachments
        | language.votes
    )


@cache
def confirming(language: AgendaWords) -> re.Pattern[str]:
    """Lines that stand in the head of an item and repeat themselves: case numbers, headings."""
    titles = "|".join(re.escape(title) for title in sorted(headings(language), key=len, reverse=True))
    labels = "|".join(re.escape(name) for name, what in language.labels.items() if what in MEANINGS)
    return re.compile(
        rf"(?:{titles})\s*(?::|$)|(?:{SHAPED})(?=\s|$|\))|(?:{labels})\.?\s*(?::|\t)", re.IGNORECASE
    )


@cache
def lasting(language: AgendaWords) -> re.Pattern[str]:
    """Lines that may stand on many pages alike and are no header for that.

    Heads of items, numbers of items, list entries, and sentences that ask for a decision.
    """
    words = "|".join(re.escape(word) for word in language.item)
    asking = "|".join(re.escape(verb) for verb in (*language.asking, *language.clause))
    dates = "|".join(language.months)
    signs = r"§\s?\d|[A-ZÆØÅÄÖ]{1,4} \d{1,4}/\d\d"
    numbers = rf"(?:{words})\s+\d|{signs}|\d{{1,3}}(?:\.\d{{1,3}})*(?:[.:)]|(?<=\.\d))(?:\s(?!{dates})|$)"
    entries = r"[-–•*]\s|\.\s?/\s?\."
    parts = (re.escape(words) for words in (*language.closed_part, *language.open_part))
    told = "|".join((*language.decision_patterns, *language.recommendation_patterns, *parts))
    return re.compile(
        rf"{confirming(language).pattern}|{numbers}|{entries}|.*\b(?:{asking})(?:\s|$)"
        rf"|(?:{GROUP_NAME.sub('(?:', told)})\W*$",
        re.IGNORECASE,
    )


def part_of(line: Line, language: AgendaWords) -> bool | None:
    """Whether a line is the heading of closed items (True) or of open ones; None when it is neither.

    "Til behandling - for lukkede døre" is one by its last piece.
    """
    if len(line.text) > LONGEST_PART:
        return None
    for piece in (line.text, *PIECES.split(line.text)):
        words = piece.strip(" .:()–-").casefold()
        if words in language.closed_part:
            return True
        if words in language.open_part:
            return False
    return None


def is_closed(title: str, language: AgendaWords) -> bool:
    """Whether a title says that the item is treated behind closed doors: "Lukket: ...", "... (lukket)"."""
    words = "|".join(re.escape(word) for word in sorted(language.closed, key=len, reverse=True))
    pattern = rf"^(?:{words})\s*[:–-]|\((?:{words})\)$|\s[–-]\s+(?:{words})$|^(?:{words})$"
    return re.search(pattern, title, re.IGNORECASE) is not None


def particulars_at_end(lines: Sequence[Line], language: AgendaWords) -> Iterator[int]:
    """The places of lines that tell who took no part in an item."""
    patterns = [re.compile(pattern, re.IGNORECASE) for pattern in language.not_there]
    for place, line in enumerate(lines):
        if any(pattern.fullmatch(line.text[:LONGEST]) for pattern in patterns):
            yield place
