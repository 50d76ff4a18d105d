"""Every word of a document is in one item, among the unplaced lines, or in the meeting's head."""

from collections import Counter, defaultdict
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from meetingtui.agenda import read_agenda
from meetingtui.agenda.draft import AgendaDraft, Found
from meetingtui.agenda.front import Given
from meetingtui.agenda.parser import parse
from meetingtui.agenda.readers import Asked, Document, format_of
from meetingtui.agenda.tongue import language_named
from meetingtui.domain.errors import AgendaError
from tests.agenda.account import NO_TEXT, RUNNING, Account, letters_in, texts_of, words_in
from tests.agenda.corpus import SAMPLES
from tests.agenda.corpus.model import Sample
from tests.agenda.made_up import PRINTED, MadeUp, made_up

REAL = (
    "da-aarhus-byraad-2025-08-27-referat.pdf",
    "da-ballerup-sfu-2012-12-04-referat.pdf",
    "da-kkr-midtjylland-2022-03-23.txt",
    "da-middelfart-testudvalg-2017-05-02-b.html",
    "da-syddjurs-puk-2013-06-20-referat.docx",
    "no-levanger-2026-saksframlegg-fo-2-2025.txt",
)
CONTENTS_COLUMNS = ("Punkt nr.", "Side", "Saksnr", "Tittel")  # over the columns of a table of contents
LONG = 40  # letters of a line that nobody writes twice by chance


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
