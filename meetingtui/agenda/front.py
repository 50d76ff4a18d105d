"""What meeting an agenda is for: body, date and place, from headers, the front page and the file's name."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from meetingtui.agenda.heads import headings
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import DATE_FROM_FILE_NAME, NO_BODY, NO_DATE, remark
from meetingtui.agenda.tongue import language_named
from meetingtui.domain.days import date_in, without_dates
from meetingtui.domain.language import AgendaWords, Language
from meetingtui.domain.meeting import AgendaWarning, Meeting

WORD = re.compile(r"\w+")
OF_MEETING = ("body", "date", "place")
ORDINAL = re.compile(r"\d{1,3}\.?")
NEAR = 40  # lines of a front page that are looked at
LONGEST_NAME = 80
SEPARATORS = re.compile(r"\s*[|\t]\s*|\s{2,}|\s+[–—-]\s+|,\s+(?![a-zæøåäöü])")
TWO_DAYS = re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b")  # the third of December, or the twelfth of March
CLOCK = re.compile(
    r",?\s+(?:kl\.?|klokka|klokken|klockan|um|at|om)\s*\d|,?\s+\d{1,2}[.:]\d\d\b", re.IGNORECASE
)
TIME = re.compile(r"\b(?:kl\.?|at|klokken)?\s*\d{1,2}[.:]\d{2}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Given:
    """What the person at the keyboard knows better than the document; empty where they do not."""

    body: str = ""
    day: dt.date | None = None
    language: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Front:
    """What is known of the meeting; `printed` is its date as it stands in the document."""

    body: str = ""
    date: dt.date | None = None
    printed: str = ""
    place: str | None = None
    warnings: tuple[AgendaWarning, ...] = ()

    def title(self, fallback: str) -> str:
        """The body with the date; without a body, the fallback."""
        return f"{self.body} {self.printed}".strip() if self.body else fallback


def front(
    furniture: Sequence[Line], matter: Sequence[Line], stem: str, language: Language, given: Given
) -> Front:
    """What was given; else the headers, then the front page, and for the date the file's name at last."""
    labelled = _labelled([*furniture, *matter[:NEAR]], language)
    body = given.body or labelled.get("body") or _body(furniture, matter[:NEAR], language)
    texts = [labelled.get("date", ""), *(line.text for line in (*furniture, *matter[:NEAR]))]
    day, printed, warnings = _day(texts, stem, language, given.day)
    if not body:
        warnings = (*warnings, remark(NO_BODY))
    place = given.place or CLOCK.split(labelled.get("place", ""))[0].strip(" ,;") or None
    return Front(body, day, printed, place, warnings)


def _day(
    texts: Sequence[str], stem: str, language: Language, given: dt.date | None
) -> tuple[dt.date | None, str, tuple[AgendaWarning, ...]]:
    """The date of the meeting, how to print it, and how far it can be trusted; the first text is labelled."""
    if given:
        return given, given.isoformat(), ()
    sure = [text for text in texts[1:] if not TWO_DAYS.search(text)]  # "Printed 3/12/2024" may be March
    for text in (texts[0], *sure, *texts[1:]):
        if found := date_in(text, language):
            return *found, ()
    if found := date_in(stem, language):
        return *found, (remark(DATE_FROM_FILE_NAME, found[1]),)
    return None, "", (remark(NO_DATE),)


def _labelled(lines: Sequence[Line], language: Language) -> dict[str, str]:
    """The values behind labels such as "Sted:", by what they mean; the first of each counts."""
    values: dict[str, str] = {}
    labels = language.agenda.labels
    for place, line in enumerate(lines):
        name, colon, value = line.text[:200].partition("\t" if line.cells else ":")
        meaning = labels.get(name.strip(" .:").casefold())
        if meaning == "body" and not colon and place + 1 < len(lines):
            value = lines[place + 1].text  # "Utvalg" over "Formannskapet"
            colon = "" if value.strip(" .:").casefold() in labels else "below"
        if colon and meaning and value.strip():
            values.setdefault(meaning, " ".join(value.split()))
    return values


def _body(furniture: Sequence[Line], matter: Sequence[Line], language: Language) -> str:
    """The name beside a date in a header, or behind what the document is called; those of bodies go first."""
    dated = [line.text for line in furniture if date_in(line.text, language)]
    behind = list(_parts(_joined(matter, language.agenda), language, behind=True))
    lines = (line.text for line in (*furniture, *matter) if len(line.text) <= LONGEST_NAME)
    alone = [SEPARATORS.split(text)[0] for text in lines]
    found = [*_parts(dated, language), *behind]
    likely = [name for name in (*found, *alone) if _is_body(name, language)]
    return next(iter((*likely, *found)), "")


def _is_body(name: str, language: Language) -> bool:
    """Whether a name says that it is a body's: "Teknisk Udvalg", "Hovedutvalg for teknisk"."""
    endings = language.drafting.body_endings
    bare = name.strip(" .:").casefold()
    words = [word.strip(",;:") for word in bare.split()[:4]]
    return (
        name[:1].isupper() and not _is_known(name, language) and any(word.endswith(endings) for word in words)
    )


def _is_known(name: str, language: Language) -> bool:
    """Whether a name is a heading, a label or what the document calls itself."""
    bare = name.strip(" .:").casefold()
    return (
        bare in headings(language.agenda) or bare in language.agenda.labels or bare in language.agenda.names
    )


def _joined(matter: Sequence[Line], language: AgendaWords) -> Iterator[str]:
    """The lines, and before each that follows what the document is called also both as one.

    "Dagsorden" over "til møde i Udvalget for skoler" names the body on two lines.
    """
    for above, line in zip((None, *matter), matter, strict=False):
        if above is not None and above.text.strip(" .:").casefold() in language.names:
            yield f"{above.text.strip(' .:')} {line.text}"
        yield line.text


def _parts(texts: Iterable[str], language: Language, behind: bool = False) -> Iterator[str]:
    """Pieces of lines that may be a body's name: no date, no time, no page, not the document's name.

    With `behind`, only what stands behind the document's name.
    """
    names = "|".join(re.escape(name) for name in sorted(language.agenda.names, key=len, reverse=True))
    named = re.compile(rf"(?:{names})\b\s*[:–-]?\s*", re.IGNORECASE)
    pages = re.compile(rf"(?:{'|'.join(map(re.escape, language.agenda.page))})\W*\d.*", re.IGNORECASE)
    for text in texts:
        own = named.match(text)
        if behind and not own:
            continue
        text = text[own.end() :] if own else text
        text = without_dates(text[:300], language)
        for part in SEPARATORS.split(text):
            part = _name(pages.sub("", TIME.sub("", part)), language.agenda)
            if part and part[0].islower() and part.split()[0].endswith(language.drafting.body_endings):
                part = part[0].upper() + part[1:]  # "Agenda gemeenteraad"
            if part and part[0].isupper() and len(part) <= LONGEST_NAME and not _is_known(part, language):
                yield part


def _name(part: str, language: AgendaWords) -> str:
    """A piece of a line without the marks around it and the words that led over to the name, or to a date."""
    words = part.strip(" .,:|–-").split()
    first = 0
    while first < len(words) and (
        words[first].casefold() in language.over_to or ORDINAL.fullmatch(words[first])
    ):
        first += 1
    led = first > 0
    words = words[first:]
    while words and words[-1].casefold() in language.before_dates:
        words.pop()
    if led and words:
        for ending, nominative in language.genitives:
            if words[0].casefold().endswith(ending):
                words[0] = words[0][: -len(ending)] + nominative
                break
    return " ".join(words)


def tells_nothing_more(line: Line, head: Front, meeting: Meeting) -> bool:
    """Whether every word of a line is in the meeting's head: body, date and place, or what it is called."""
    known = set(WORD.findall(" ".join((meeting.title, head.body, head.printed, head.place or "")).casefold()))
    language = language_named(meeting.language).agenda
    known |= {word for name in language.names for word in WORD.findall(name)}
    known |= {
        word for name, what in language.labels.items() if what in OF_MEETING for word in WORD.findall(name)
    }
    linking = (*language.before_dates, *language.over_to)
    known |= {word for name in linking for word in WORD.findall(name)}
    return all(word in known for word in WORD.findall(line.text.casefold()))
