"""The register of appointments in every format, and the follow-ups for a spreadsheet and a calendar."""

import csv
import datetime as dt
from dataclasses import replace
from io import BytesIO, StringIO

import pytest
from docx import Document
from docx.table import Table
from icalendar import Calendar, Component
from lxml import html
from markdown_it import MarkdownIt

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import MinutesError
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.following_up import follow_up, settle, tracked
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.register import Tenure, register
from meetingtui.domain.seats import Appointment, Gender, Seats
from meetingtui.languages import LANGUAGES, language_of
from meetingtui.minutes import FORMATS
from meetingtui.minutes.lists import follow_ups_calendar, follow_ups_csv, register_csv
from meetingtui.minutes.register_file import NAMES, register_file
from tests.hostile import HOSTILE_TEXTS, RAW_TEXTS
from tests.minutes.reading import squeezed, text_in

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DANISH, ENGLISH = language_of("da"), language_of("en")
HELD, TODAY, END = dt.date(2022, 3, 23), dt.date(2022, 4, 1), dt.date(2025, 12, 31)
NOON = dt.datetime(2022, 3, 23, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
FUND = "Erhvervshus Midtjyllands bestyrelse"
ANNE = Appointment("Anne Holm", "A", "Holm & Søn", Gender.WOMAN, "DI", "Eva Eg", HELD, END)
BO = Appointment("Bo Bak", gender=Gender.MAN, replaces="Ib | Iversen (V)")
HEAD = ["Navn", "Organisation", "Plads", "Siden", "Til og med", "Indstillet af", "Suppleant", "Besluttet"]
FIRST = [
    "Anne Holm (A)", "Holm & Søn", "medlemmer", "23. marts 2022", "31. december 2025", "DI", "Eva Eg",
    "23. marts 2022, 4.1",
]  # fmt: skip
SECOND = [
    "Bo Bak (afløser Ib | Iversen (V))", "", "medlemmer", "23. marts 2022", "", "", "", "23. marts 2022, 4.1",
]  # fmt: skip


def appointing(*seats: Seats) -> Meeting:
    """A meeting that adopted one clause, which fills the seats."""
    clause = Clause(1, "at der udpeges", Decision(Outcome.ADOPTED, "Godkendt."), seats=seats)
    items = (Item(1, "4.1", "Udpegning", clauses=(clause,)),)
    return Meeting("Møde", "KKR Midtjylland", id=1, date=HELD, items=items)


def sitting(*who: Appointment, count: int = 2) -> tuple[Tenure, ...]:
    """Who sits in the fund today."""
    seats = Seats(1, count, "medlemmer", FUND, appointments=who)
    return register([appointing(seats)], TODAY)


def made(name: str, *who: Appointment, count: int = 2, language: Language = DANISH) -> bytes:
    """The register as a file of that format."""
    return register_file(sitting(*who, count=count), name, language, "KKR Midtjylland", TODAY)[0]


def rows_of(content: bytes) -> list[list[str]]:
    """The rows of a CSV file, as a spreadsheet reads them."""
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


# The document


@pytest.mark.parametrize("name", [name for name in NAMES if name != "csv"])
def test_every_format_tells_all_of_the_register(name: str) -> None:
    text = text_in(name, made(name, ANNE, BO))
    told = [
        "Oversigt over udpegninger", "Pr. 1. april 2022", "KKR Midtjylland", FUND, "Kønsfordeling:",
        *HEAD, *FIRST, *SECOND,
    ]  # fmt: skip
    assert [words for words in told if squeezed(words) not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_file_ends_as_its_format_does(name: str) -> None:
    content, suffix = register_file(sitting(ANNE), name, DANISH, "KKR", TODAY)
    assert suffix == (".csv" if name == "csv" else FORMATS[name].suffix)
    assert content == register_file(sitting(ANNE), name, DANISH, "KKR", TODAY)[0]


def test_the_register_is_made_in_every_format_but_json() -> None:
    assert set(NAMES) == {"csv", *FORMATS} - {"json"}
    for unknown in ("json", "xlsx", ""):
        with pytest.raises(MinutesError, match=f'There is no format "{unknown}".') as refusal:
            made(unknown, ANNE)
        assert all(name in str(refusal.value) for name in NAMES)


def word_table(content: bytes) -> Table:
    """The only table of a Word document."""
    (table,) = Document(BytesIO(content)).tables
    return table


def test_in_word_the_first_row_and_no_other_is_marked_as_the_table_s_head() -> None:
    table = word_table(made("docx", ANNE, BO))
    assert [[cell.text for cell in row.cells] for row in table.rows] == [HEAD, FIRST, SECOND]
    marked = [row._tr.find(f"{WORD}trPr/{WORD}tblHeader") is not None for row in table.rows]
    assert marked == [True, False, False]


def test_in_html_the_head_names_its_columns() -> None:
    page = html.fromstring(made("html", ANNE, BO).decode())
    (table,) = page.iter("table")
    heads = [(cell.text, cell.get("scope")) for cell in table.iter("th")]
    assert heads == [(words, "col") for words in HEAD]
    cells = [[cell.text or "" for cell in row.iter("td")] for row in table.iter("tr")]
    assert cells == [[], FIRST, SECOND]


def test_in_markdown_it_is_a_table_with_a_head() -> None:
    source = made("md", ANNE, BO).decode()
    page = html.fromstring(MarkdownIt("commonmark").enable("table").render(source))
    assert [cell.text for cell in page.iter("th")] == HEAD
    cells = [[cell.text or "" for cell in row.iter("td")] for row in page.iter("tr")]
    assert cells == [[], FIRST, SECOND]


def test_in_text_every_column_begins_below_its_head() -> None:
    lines = made("txt", ANNE, BO).decode().splitlines()
    head = next(line for line in lines if line.startswith("Navn"))
    first = next(line for line in lines if line.startswith("Anne Holm"))
    assert head.split("   ")[0] == "Navn"
    for words, cell in zip(HEAD, FIRST, strict=True):
        assert first[head.index(words) :].startswith(cell)


def test_columns_in_which_nothing_stands_are_left_out() -> None:
    table = word_table(made("docx", Appointment("Bo Bak")))
    assert [cell.text for cell in table.rows[0].cells] == ["Navn", "Plads", "Siden", "Besluttet"]


def test_each_place_has_a_table_of_its_own_under_its_name() -> None:
    seats = [Seats(1, 1, "medlem", "Fonden", appointments=(ANNE,)), Seats(2, 1, "medlem", "", "", (BO,))]
    content, _ = register_file(register([appointing(*seats)], TODAY), "docx", DANISH, "", TODAY)
    document = Document(BytesIO(content))
    assert len(document.tables) == 2
    heads = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert heads == ["Fonden", "Uden titel"]


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (3, ""),
        (2, "Der er udpeget 1 mere, end der er pladser: hvem er trådt ud?"),
        (1, "Der er udpeget 2 flere, end der er pladser: hvem er trådt ud?"),
    ],
)
def test_more_than_there_are_seats_are_asked_about(count: int, told: str) -> None:
    people = [Appointment(f"Nr. {n}") for n in range(3)]
    text = text_in("txt", made("txt", *people, count=count))
    assert ("trådtud" in text) is bool(told)
    assert squeezed(told) in text


def test_the_balance_of_genders_is_told_for_each_place() -> None:
    text = text_in("txt", made("txt", ANNE, BO, Appointment("Kim"), replace(ANNE, name="Eva"), count=4))
    said = text.partition("Kønsfordeling:")[2]
    for words, count in (("kvinder", 2), ("mænd", 1), ("ikkeoplyst", 1)):
        assert f"{count}{words}" in said or f"{words}{count}" in said
    assert "andre" not in said


def test_an_empty_register_says_so() -> None:
    for name in ("txt", "md", "html", "docx", "pdf"):
        assert squeezed("Ingen er udpeget.") in text_in(name, made(name)), name
    assert len(rows_of(made("csv"))) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_names_all_columns_and_kinds(code: str) -> None:
    language = language_of(code)
    people = [Appointment(f"Nr. {n}", gender=gender) for n, gender in enumerate([None, *Gender])]
    text = text_in("txt", made("txt", ANNE, *people, language=language))
    later = language.later
    for words in (later.register, later.balance, *later.genders.values()):
        assert squeezed(words) in text
    rows = rows_of(register_csv(sitting(ANNE, *people), language))
    assert len(set(rows[0])) == len(rows[0]) == 14
    assert {row[5] for row in rows[1:]} == {"", *(later.columns[gender.value] for gender in Gender)}
    pages = follow_ups_csv(tracked([planned()]), language)
    assert len(rows_of(pages)[0]) == len(set(rows_of(pages)[0])) == 8


def test_a_document_of_the_register_is_no_minutes() -> None:
    text = text_in("txt", made("txt", ANNE))
    for word in ("Referat", "Underskrifter", "Mødet", "Fraværende"):
        assert word not in text


# As CSV


def test_as_csv_every_seat_is_a_row_with_dates_that_sort() -> None:
    head, *rows = rows_of(made("csv", ANNE, BO))
    assert head[:8] == ["Udpeget til", "Plads", "Navn", "Parti", "Organisation", "Køn", "Siden", "Til og med"]
    assert rows[0] == [
        FUND, "medlemmer", "Anne Holm", "A", "Holm & Søn", "kvinde", "2022-03-23", "2025-12-31", "DI",
        "Eva Eg", "", "KKR Midtjylland", "2022-03-23", "4.1",
    ]  # fmt: skip
    assert rows[1][2:11] == ["Bo Bak", "", "", "mand", "2022-03-23", "", "", "", "Ib | Iversen (V)"]


def test_csv_is_utf_8_that_excel_knows_with_the_line_ends_of_the_standard() -> None:
    content = made("csv", replace(ANNE, name="Åse Sørensen"))
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r\n") == 2
    assert "Åse Sørensen".encode() in content


@pytest.mark.parametrize(
    "formula", ["=cmd()|'/c calc'!A1", "@SUM(1)", "+1", "-1", "\t=1", "\r=1", " =1", "\n@x"]
)
def test_a_cell_that_a_spreadsheet_would_reckon_is_text(formula: str) -> None:
    one = Appointment(formula, formula, formula, None, formula, formula, replaces=formula)
    seats = Seats(1, 1, formula, formula, formula, (one,))
    meeting = appointing(seats)
    item = replace(meeting.items[0], number=formula)
    sits = register([replace(meeting, body=formula, items=(item,))], TODAY)
    listed = FollowUp(1, formula, formula, uid="u", made_in=formula)
    task = replace(item, follow_ups=(listed,))
    told = tracked([replace(meeting, body=formula, items=(task,))])
    (row,) = rows_of(register_csv(sits, DANISH))[1:]
    (line,) = rows_of(follow_ups_csv(told, DANISH))[1:]
    safe = f"'{formula.strip()}"
    assert [row[n] for n in (0, 1, 2, 3, 4, 8, 9, 10, 11, 13)] == [safe] * 10
    assert [line[n] for n in (0, 1, 5, 7)] == [safe] * 4


def test_quotes_commas_and_line_ends_stay_in_their_cell() -> None:
    one = Appointment('Anne "Ane" Holm', organisation="Holm, Søn;\nog Co")
    row = rows_of(made("csv", one))[1]
    assert (row[2], row[4], len(row)) == ('Anne "Ane" Holm', "Holm, Søn; og Co", 14)


# Hostile text


def hostile() -> tuple[Tenure, ...]:
    """Everything that takes text has every hostile one, and what must never come through."""
    texts = [*HOSTILE_TEXTS, "".join(f"a{raw}b" for raw in RAW_TEXTS)]
    seats = tuple(
        Seats(n, 1, t, t, t, (Appointment(f"{n} {t}", t, t, Gender.OTHER, t, t, replaces=t),))
        for n, t in enumerate(texts, 1)
    )
    return register([replace(appointing(*seats), body=HOSTILE_TEXTS[1])], TODAY)


@pytest.mark.parametrize("name", ["csv", "txt", "md", "html", "docx"])
def test_hostile_text_is_only_text(name: str) -> None:
    content, _ = register_file(hostile(), name, DANISH, HOSTILE_TEXTS[1], TODAY)
    text = (
        squeezed(content.decode("utf-8-sig").replace('""', '"')) if name == "csv" else text_in(name, content)
    )
    assert [words for words in HOSTILE_TEXTS if squeezed(words) not in text] == []
    assert not any(raw in text for raw in RAW_TEXTS)


@pytest.mark.parametrize("name", ["html", "md"])
def test_hostile_text_makes_no_elements_and_links_nowhere(name: str) -> None:
    source = register_file(hostile(), name, DANISH, HOSTILE_TEXTS[1], TODAY)[0].decode()
    page = MarkdownIt("commonmark").enable("table").render(source) if name == "md" else source
    tree = html.fromstring(page)
    for tag in ("script", "b", "a", "img", "pre", "blockquote", "ul", "ol"):
        assert list(tree.iter(tag)) == [], tag
    rows = [len(list(row)) for table in tree.iter("table") for row in table.iter("tr")]
    assert len(rows) > len(HOSTILE_TEXTS)
    assert set(rows) == {7}


def test_a_table_in_word_keeps_its_columns_whatever_stands_in_it() -> None:
    content, _ = register_file(hostile(), "docx", DANISH, HOSTILE_TEXTS[1], TODAY)
    for table in Document(BytesIO(content)).tables:
        assert {len(row.cells) for row in table.rows} == {7}
        assert len(table.rows) >= 2


# Follow-ups


DUE = dt.date(2022, 6, 14)


def planned() -> Meeting:
    """A meeting with an open follow-up, one that is done and one that is dropped."""
    meeting = replace(appointing(), items=(Item(1, "2.1", "Orientering"),))
    meeting = follow_up(meeting, 1, FollowUp(0, "sender notat; se bilag, 2", "Forvaltningen", DUE), NOON)
    meeting = follow_up(meeting, 1, FollowUp(0, "svarer"), NOON)
    meeting = follow_up(meeting, 1, FollowUp(0, "undersøger det", "Eva Eg"), NOON)
    meeting = settle(meeting, 1, 2, FollowUpState.DONE, TODAY)
    return settle(meeting, 1, 3, FollowUpState.DROPPED, TODAY)


def tasks(*meetings: Meeting) -> list[Component]:
    """The tasks of the calendar, as a calendar program reads them."""
    calendar = Calendar.from_ical(follow_ups_calendar(tracked(meetings)))
    assert (str(calendar["version"]), bool(calendar["prodid"])) == ("2.0", True)
    return calendar.walk("VTODO")


def test_follow_ups_as_csv_tell_who_does_what_by_when() -> None:
    head, *rows = rows_of(follow_ups_csv(tracked([planned()]), DANISH))
    assert [head[n] for n in (0, 1, 2, 3, 4, 6, 7)] == [
        "Hvem", "Hvad", "Senest", "Status", "Afsluttet", "Møde", "Punkt",
    ]  # fmt: skip
    made_at = ["KKR Midtjylland", "2022-03-23", "2.1"]
    assert rows == [
        ["Forvaltningen", "sender notat; se bilag, 2", "2022-06-14", "åben", "", *made_at],
        ["", "svarer", "", "udført", "2022-04-01", *made_at],
        ["Eva Eg", "undersøger det", "", "bortfaldet", "2022-04-01", *made_at],
    ]


def test_no_follow_up_is_appointed_by_somebody() -> None:
    for code, words in (("da", "Udpeget af"), ("en", "Appointed by")):
        assert words not in rows_of(follow_ups_csv(tracked([planned()]), language_of(code)))[0]


def test_in_a_calendar_every_follow_up_is_a_task_with_its_day_and_state() -> None:
    first, second, third = tasks(planned())
    assert (str(first["summary"]), first.decoded("due")) == ("Forvaltningen: sender notat; se bilag, 2", DUE)
    assert (str(second["summary"]), "due" in second) == ("svarer", False)
    assert [str(task["status"]) for task in (first, second, third)] == [
        "NEEDS-ACTION", "COMPLETED", "CANCELLED",
    ]  # fmt: skip
    assert second.decoded("completed") == dt.datetime(2022, 4, 1, tzinfo=dt.UTC)
    assert "completed" not in first
    assert "completed" not in third
    for told in ("KKR Midtjylland", "2022-03-23", "2.1"):
        assert told in str(first["description"])
    assert first.decoded("dtstamp") == NOON.astimezone(dt.UTC)
    assert second.decoded("dtstamp") == dt.datetime(2022, 4, 1, tzinfo=dt.UTC), (
        "without a METHOD: the last change"
    )


def test_a_day_that_is_due_is_a_day_and_no_moment() -> None:
    assert b"\r\nDUE;VALUE=DATE:20220614\r\n" in follow_ups_calendar(tracked([planned()]))


def test_a_task_is_the_same_task_in_every_export() -> None:
    meeting = planned()
    before = [str(task["uid"]) for task in tasks(meeting)]
    assert len(set(before)) == 3
    changed = follow_up(
        meeting, 1, replace(meeting.item(1).follow_ups[0], text="sender to notater", due=None), NOON
    )
    settled = settle(changed, 1, 1, FollowUpState.DONE, TODAY)
    assert [str(task["uid"]) for task in tasks(settled)] == before
    assert str(tasks(settled)[0]["summary"]) == "Forvaltningen: sender to notater"
    assert follow_ups_calendar(tracked([meeting])) == follow_ups_calendar(tracked([planned()]))


def test_what_the_next_meeting_carried_on_is_one_task_and_still_of_the_first() -> None:
    first = planned()
    (task, *_rest) = tracked([first])
    carried = replace(
        task.follow_up, id=1, made_on=HELD, made_in="2.1", state=FollowUpState.DONE, settled_on=DUE
    )
    items = (Item(1, "2", "Opfølgning", follow_ups=(carried,)),)
    second = Meeting("Næste", "KKR Midtjylland", id=2, date=DUE, items=items)
    told = tasks(second, first)
    assert [str(one["uid"]) for one in told] == [str(one["uid"]) for one in tasks(first)]
    assert str(told[0]["status"]) == "COMPLETED"
    assert "2022-03-23 · 2.1" in str(told[0]["description"])


def test_follow_ups_that_came_without_a_uid_are_all_listed() -> None:
    """JSON from elsewhere need not have uids: `from_values` takes it."""
    item = replace(planned().items[0], follow_ups=(FollowUp(1, "svarer"), FollowUp(2, "spørger")))
    assert len(tracked([replace(planned(), items=(item,))])) == 2


@pytest.mark.parametrize("text", [*HOSTILE_TEXTS, "BEGIN:VEVENT\r\nEND:VTODO", "a,b;c\\n\\,d:e", "æ" * 400])
def test_hostile_text_in_a_calendar_is_only_text(text: str) -> None:
    listed = FollowUp(1, text, text, DUE, uid="u1", made_in=text)
    meeting = Meeting("", text, date=HELD, items=(Item(1, text, "", follow_ups=(listed,)),))
    content = follow_ups_calendar(tracked([meeting]))
    (task,) = Calendar.from_ical(content).walk("VTODO")
    assert squeezed(str(task["summary"])) == squeezed(f"{text}: {text}")
    assert squeezed(text) in squeezed(str(task["description"]))
    assert (task.decoded("due"), str(task["uid"])) == (DUE, "u1@meetingtui")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert [line for line in content.split(b"\r\n") if line.startswith((b"BEGIN:", b"END:"))] == [
        b"BEGIN:VCALENDAR", b"BEGIN:VTODO", b"END:VTODO", b"END:VCALENDAR",
    ]  # fmt: skip


@pytest.mark.parametrize("raw", RAW_TEXTS)
def test_what_nobody_sees_is_not_in_a_calendar(raw: str) -> None:
    listed = FollowUp(1, f"sv{raw}arer", f"E{raw}va", uid="u1")
    meeting = Meeting("", f"K{raw}KR", date=HELD, items=(Item(1, f"2{raw}", "", follow_ups=(listed,)),))
    assert raw not in follow_ups_calendar(tracked([meeting])).decode("utf-8", "replace")


def test_a_list_without_follow_ups_is_a_calendar_all_the_same() -> None:
    assert tasks() == []
    assert rows_of(follow_ups_csv([], DANISH)) == [rows_of(follow_ups_csv(tracked([planned()]), DANISH))[0]]
