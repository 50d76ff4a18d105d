"""Every word of a document is in one item, among the unplaced lines, or in the meeting's head."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from meetingtui.agenda import read_agenda
from meetingtui.agenda.draft import AgendaDraft, Found, SourceLine
from meetingtui.agenda.front import Given
from meetingtui.agenda.heads import headings
from meetingtui.agenda.parser import parse
from meetingtui.agenda.readers import Asked, Document, Line, format_of
from meetingtui.agenda.tongue import language_named
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import Item
from tests.agenda.corpus import SAMPLES
from tests.agenda.corpus.model import Sample
from tests.agenda.made_up import PRINTED, MadeUp, made_up

WORD = re.compile(r"[^\W_]+")
NO_TEXT = {Found.FURNITURE, Found.CONTENTS, Found.PART}  # what is of no item, and is told as such
RUNNING = {Found.TEXT, Found.RECOMMENDATION, Found.DECISION}  # what must be there letter by letter
MARKER = re.compile(r"\W*(?:\d{1,3}|[^\W\d_]{1,4})[.):]*\s+|[^\w\s]+\s*|o\s+")  # before a list's entry
COUNT = re.compile(r"^\W*(?:\d{1,3}\b(?!-)|[a-z][.)])")  # what only counts an attachment
CONTENTS_COLUMNS = ("Punkt nr.", "Side", "Saksnr", "Tittel")  # over the columns of a table of contents
LONG = 40  # letters of a line that nobody writes twice by chance
OF_NUMBERS = {"nr", "no"}  # "Sag nr. 162"
REAL = (
    "da-aarhus-byraad-2025-08-27-referat.pdf",
    "da-ballerup-sfu-2012-12-04-referat.pdf",
    "da-kkr-midtjylland-2022-03-23.txt",
    "da-middelfart-testudvalg-2017-05-02-b.html",
    "da-syddjurs-puk-2013-06-20-referat.docx",
    "no-levanger-2026-saksframlegg-fo-2-2025.txt",
)


def words_in(text: str) -> list[str]:
    """The words of a text: runs of letters and figures, without their case."""
    return WORD.findall(text.casefold())


def letters_in(text: str) -> str:
    """The letters and figures of a text, without what stands between them."""
    return "".join(words_in(text))


def texts_of(item: Item) -> Iterator[str]:
    """Everything that an item says."""
    yield from (item.number, item.title, item.case_number or "", item.recommendation_intro or "")
    yield from (*item.officers, *item.particulars, *item.attachments, *item.links)
    for section in item.sections:
        yield f"{section.title} {section.text}"
    yield from (clause.text for clause in item.clauses)
    if item.decision:
        yield item.decision.text
    for earlier in item.earlier_decisions:
        yield f"{earlier.text}\0{earlier.body}"


class Account:
    """What the items of a draft have, against what the lines of the document have."""

    def __init__(self, draft: AgendaDraft) -> None:
        self.draft = draft
        self.language: AgendaWords = language_named(draft.meeting.language).agenda
        self.often = Counter(source.line.text for source in draft.lines if source.found is Found.HEADING)
        texts = {item.id: list(texts_of(item)) for item in draft.meeting.items}
        self.counts = {
            key: Counter(word for text in of for word in words_in(text)) for key, of in texts.items()
        }
        self.letters = {key: "\0".join(map(letters_in, of)) for key, of in texts.items()}

    def missing(self) -> list[tuple[int, str, str]]:
        """The words of the document that are nowhere: their line's number, the word, the line."""
        owed: dict[tuple[int, str], list[SourceLine]] = defaultdict(list)
        lost = []
        for place, source in enumerate(self.draft.lines):
            if source.item_id is None or source.found in NO_TEXT:
                continue
            for word in self.owed(place, source):
                owed[source.item_id, word].append(source)
        for (item_id, word), sources in owed.items():
            there = self.counts[item_id][word]
            if len(sources) <= there:
                continue
            whole = [source for source in sources if not self._is_cut(word, source, item_id)]
            lost += [(source.line.number, word, source.line.text[:120]) for source in whole[there:]]
        return lost

    def owed(self, place: int, source: SourceLine) -> list[str]:
        """The words of a line that its item must have."""
        text = source.line.text
        if source.found is Found.HEADING:
            text = self._below_heading(place, source.line)
        elif source.found in (Found.TITLE, Found.HEAD):
            text = self._without_labels(text)
        elif source.found is Found.ATTACHMENT:
            text = self._without_count(text)
        return words_in(text)

    def _below_heading(self, place: int, line: Line) -> str:
        """What must be there of a heading's line.

        Nothing of the headings over decisions and attachments, which the item's fields stand for, but
        what stands behind the colon; and nothing of a form's heading below which nothing is filled in.
        """
        language, text = self.language, line.text
        title, _, rest = text.partition("\t" if line.cells else ":")
        bare = title.removeprefix("./.").strip(" .:,").casefold()
        if bare in language.decision | language.attachments or self._tells(bare, language.decision_patterns):
            return rest
        shout, _, behind = text.partition(" ")
        if shout.isupper() and shout.strip(".:,").casefold() in language.decision:
            return behind
        known = bare in headings(language) or self._tells(bare, language.recommendation_patterns)
        of_form = known or self.often[text] > 1
        return "" if of_form and self._is_empty(place) else text

    def _tells(self, title: str, patterns: tuple[str, ...]) -> bool:
        return any(re.fullmatch(known, title, re.IGNORECASE) for known in patterns)

    def _is_empty(self, place: int) -> bool:
        """Whether a heading's item ends below it, or goes on with the next heading."""
        lines, heading = self.draft.lines, self.draft.lines[place]
        for source in lines[place + 1 :]:
            if source.item_id == heading.item_id and source.found is not Found.HEADING:
                return not words_in(source.line.text)
            if source.item_id not in (None, heading.item_id) or source.found is Found.HEADING:
                return True
        return True

    def _without_labels(self, text: str) -> str:
        """A line of a head without its labels ("Sagsnr.:", "Lukket"), and one with a number without "Punkt"."""
        language = self.language
        known = {
            word
            for label, what in language.labels.items()
            if what != "particular"
            for word in words_in(label)
        }
        known |= {
            word for label in (*language.item, *language.opened, *language.closed) for word in words_in(label)
        }
        known |= OF_NUMBERS
        return " ".join(word for word in words_in(text) if word not in known)

    def _without_count(self, text: str) -> str:
        """An attachment's line without the figure that counts it, "Åben", or "Ingen"."""
        language = self.language
        bare = text.strip(" .").casefold()
        if bare in language.nothing:
            return ""
        marks = {word for label in (*language.opened, *language.closed) for word in words_in(label)}
        return " ".join(word for word in words_in(COUNT.sub("", text, count=1)) if word not in marks)

    def _is_cut(self, word: str, source: SourceLine, item_id: int) -> bool:
        """Whether a word stands at an end of its line, and was put together with the one beyond it.

        Or it was split by the document ("polit iske") and is in the item as a part of the whole word.
        """
        texts = words_in(source.line.text)
        if word in (texts[0], texts[-1]) and word in self.letters[item_id]:
            return True
        pairs = (one + other for one, other in pairwise(texts) if word in (one, other))
        return any(pair in self.counts[item_id] for pair in pairs)

    def broken(self) -> list[str]:
        """The lines of running text that are not in their item letter by letter, as often as they are printed."""
        often: dict[tuple[int, str], list[str]] = defaultdict(list)
        for source in self.draft.lines:
            if source.item_id is not None and source.found in RUNNING:
                often[source.item_id, letters_in(source.line.text)].append(source.line.text)
        return [
            text
            for (item_id, letters), texts in often.items()
            for text in texts[self.letters[item_id].count(letters) :]
            if letters_in(MARKER.sub("", text, count=1)) not in self.letters[item_id]
        ]


def read(content: bytes, file: str) -> AgendaDraft:
    """What an import of the document gives."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / file
        path.write_bytes(content)
        return read_agenda(path)


def numbered(document: Document) -> Document:
    """The document with its lines counted, as it comes out of the process that it is read in."""
    return replace(document, lines=tuple(replace(line, number=n) for n, line in enumerate(document.lines, 1)))


@cache
def corpus_draft(sample: Sample) -> AgendaDraft:
    """What an import of a document of the corpus gives."""
    return read(sample.content(), sample.file)


@cache
def real_draft(path: Path) -> AgendaDraft:
    """What an import of a real document gives."""
    return read_agenda(path)


@pytest.fixture(params=[*SAMPLES, *REAL], ids=lambda one: getattr(one, "file", one))
def draft(request: pytest.FixtureRequest) -> AgendaDraft:
    """Each document of the corpus and each real one, as it is read."""
    if isinstance(request.param, Sample):
        return corpus_draft(request.param)
    return real_draft(request.getfixturevalue("open_agendas") / request.param)


def test_every_word_of_an_items_lines_is_in_the_item(draft: AgendaDraft) -> None:
    assert Account(draft).missing() == []


def test_running_text_is_in_its_item_letter_by_letter(draft: AgendaDraft) -> None:
    assert Account(draft).broken() == []


def test_every_line_is_in_an_item_or_told_as_something_else(draft: AgendaDraft) -> None:
    assert draft.document is not None
    assert len(draft.lines) == len(draft.document.lines)
    in_no_item = {*NO_TEXT, Found.MEETING, Found.UNPLACED, Found.LINK}
    assert [s for s in draft.lines if s.item_id is None and s.found not in in_no_item] == []
    unplaced = [s.line.text for s in draft.lines if s.found is Found.UNPLACED]
    assert [line.text for line in draft.meeting.unplaced] == unplaced
    links = {link for item in draft.meeting.items for link in item.links}
    assert {s.line.text for s in draft.lines if s.found is Found.LINK} <= links


def test_no_text_is_in_two_items(draft: AgendaDraft) -> None:
    """Unless it is printed in both: minutes repeat their formulas."""
    printed: dict[int, list[str]] = defaultdict(list)
    for source in draft.lines:
        if source.item_id is not None:
            printed[source.item_id].append(letters_in(source.line.text))
    whole = {item_id: "".join(texts) for item_id, texts in printed.items()}
    letters = Account(draft).letters
    for source in draft.lines:
        text = letters_in(source.line.text)
        if source.found in RUNNING and len(text) > LONG:
            assert [
                item_id for item_id, of in letters.items() if text in of and text not in whole[item_id]
            ] == []


def test_the_meetings_head_has_what_its_lines_tell(draft: AgendaDraft) -> None:
    """But for what the document calls itself, labels, and words before a date."""
    meeting, language = draft.meeting, language_named(draft.meeting.language).agenda
    known = words_in(f"{meeting.title} {meeting.body} {meeting.place or ''}")
    known += words_in(
        " ".join((*language.names, *language.labels, *language.before_dates, *language.over_to))
    )
    lines = [s.line.text for s in draft.lines if s.found is Found.MEETING]
    assert [text for text in lines if not set(words_in(text)) <= set(known)] == []


def test_headers_and_footers_are_not_most_of_a_document(draft: AgendaDraft) -> None:
    letters = Counter[Found]()
    for source in draft.lines:
        letters[source.found] += len(source.line.text)
    assert letters[Found.FURNITURE] < letters.total() / 3


def test_a_table_of_contents_only_repeats_what_stands_elsewhere(draft: AgendaDraft) -> None:
    """The titles and numbers of items, and headings of parts; but for the numbers of pages."""
    language = language_named(draft.meeting.language).agenda
    elsewhere = [s.line.text for s in draft.lines if s.found is not Found.CONTENTS]
    elsewhere += [*language.contents, *language.closed_part, *language.open_part, *CONTENTS_COLUMNS]
    known = letters_in(" ".join(elsewhere))
    table = [s.line.text for s in draft.lines if s.found is Found.CONTENTS]
    told = {word for text in table for word in words_in(text) if not word.isdecimal()}
    assert {word for word in told if word not in known} == set()


FEW = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def _is_lost(agenda: MadeUp, draft: AgendaDraft) -> list[str]:
    """The words that are nowhere, or in two items."""
    meeting = draft.meeting
    items = [" ".join(map(letters_in, texts_of(item))) for item in meeting.items]
    around = letters_in(" ".join((meeting.title, meeting.body, meeting.place or "")))
    around += letters_in(" ".join(line.text for line in meeting.unplaced))
    return [w for w in agenda.words if sum(w in item for item in items) + (w in around) != 1]


@pytest.mark.parametrize("suffix", [suffix for suffix in PRINTED if suffix != "pdf"])
def test_every_word_of_any_agenda_is_in_one_place(suffix: str) -> None:
    @FEW
    @given(made_up())
    def check(agenda: MadeUp) -> None:
        _check(agenda, suffix)

    check()


@settings(FEW, max_examples=15)
@given(made_up())
def test_every_word_of_any_pdf_is_in_one_place(agenda: MadeUp) -> None:
    _check(agenda, "pdf")


def _check(agenda: MadeUp, suffix: str) -> None:
    content, file = PRINTED[suffix](agenda), f"dagsorden.{suffix}"
    document = format_of(file, content).read(content, file, Asked())  # here: a process would take longer
    assert isinstance(document, Document)
    try:
        draft = parse(numbered(document), file, Given())
    except AgendaError:
        return
    assert _is_lost(agenda, draft) == []
    account = Account(draft)
    assert account.missing() == []
    assert account.broken() == []


def test_a_word_left_out_of_an_item_is_seen() -> None:
    """The account itself can tell: it finds each word that is taken out of the first section."""
    draft = corpus_draft(SAMPLES[0])
    place, item = next((n, item) for n, item in enumerate(draft.meeting.items) if item.sections)
    first, *others = item.sections
    text = " ".join(first.text.split()[1:])
    poorer = replace(item, sections=(replace(first, text=text), *others), clauses=())
    items = (*draft.meeting.items[:place], poorer, *draft.meeting.items[place + 1 :])
    account = Account(replace(draft, meeting=replace(draft.meeting, items=items)))
    assert account.missing()
    assert account.broken()
