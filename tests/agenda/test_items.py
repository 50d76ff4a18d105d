"""Agendas of other shapes than the real one: each rule holds for the shape, and for no one file."""

import datetime as dt
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda, remarks
from tests.agenda.agendas import DANISH, ENGLISH, UNWRAPPED, draft_of, items_of, sections_of, told


def test_contents_lists_and_dates_in_the_text_are_no_items(tmp_path: Path) -> None:
    items = items_of(tmp_path, DANISH)
    assert [(item.number, item.title) for item in items.values()] == [
        ("1", "Godkendelse af dagsordenen"),
        ("2", "Budget 2025: tids- og handlingsplan for den politiske behandling"),
        ("3", "Lukket: Salg af grunden ved havnen"),
        ("5", "Eventuelt"),
    ]


def test_a_numbered_list_keeps_its_numbers_and_a_date_begins_no_entry(tmp_path: Path) -> None:
    text = sections_of(items_of(tmp_path, DANISH)["2"])["Resumé"]
    assert text == (
        "Udvalget skal tage stilling til planen for budgettet. "
        "Planen er drøftet i direktionen den 4. marts 2024. Den har tre trin:\n\n"
        "1. Basisbudgettet lægges frem i april\n"
        "2. Temamøder holdes i maj og juni\n"
        "3. Budgettet vedtages i oktober\n\n"
        "31. maj 2024 er sidste frist for forslag fra foreninger og borgere. Social- og Sundhedsudvalget og "
        "Teknik- og Miljøudvalget høres om deres del af rammerne i løbet af foråret."
    )


def test_labelled_case_numbers_and_officers_are_read(tmp_path: Path) -> None:
    item = items_of(tmp_path, DANISH)["2"]
    assert (item.case_number, item.officers) == ("24/1234", ("Anne Holm",))


def test_clauses_lose_their_numbers_and_nothing_else(tmp_path: Path) -> None:
    items = items_of(tmp_path, DANISH)
    assert items["2"].recommendation_intro == "Det indstilles, at Økonomiudvalget over for byrådet anbefaler,"
    assert [clause.text for clause in items["2"].clauses] == [
        "at planen godkendes,",
        "at der afsættes 250.000 kr. til borgermøder i 2024-2025, og",
        "at direktionen følger op.",
    ]
    assert [clause.text for clause in items["1"].clauses] == ["at dagsordenen godkendes."]


def test_attachments_are_names_and_ingen_is_none(tmp_path: Path) -> None:
    items = items_of(tmp_path, DANISH)
    assert items["2"].attachments == (
        "Tids- og handlingsplan",
        "Bilag 2: Notat om de økonomiske rammer for budgettet, som direktionen drøftede på mødet i marts",
    )
    assert items["3"].attachments == ()
    assert "Bilag" not in sections_of(items["2"])


def test_a_title_can_close_its_item(tmp_path: Path) -> None:
    items = items_of(tmp_path, DANISH)
    assert [number for number, item in items.items() if item.closed] == ["3"]


def test_an_address_in_the_text_is_a_link_without_the_marks_around_it(tmp_path: Path) -> None:
    assert items_of(tmp_path, DANISH)["3"].links == ("https://www.fjordby.example/havnen",)


def test_a_gap_in_the_numbers_and_a_recommendation_without_clauses_are_told(tmp_path: Path) -> None:
    found = told(draft_of(tmp_path, DANISH))
    assert found[remarks.NUMBER_GAP] == ["3 … 5"]
    assert found[remarks.NO_CLAUSE] == ["3 Indstilling"]
    assert found[remarks.LINES_UNPLACED][0].startswith("2: Fjordby Kommune Tirsdag")


def test_the_front_page_tells_body_date_and_place(tmp_path: Path) -> None:
    meeting = draft_of(tmp_path, DANISH).meeting
    assert (meeting.body, meeting.date, meeting.place) == (
        "Økonomiudvalget",
        dt.date(2024, 3, 12),
        "Rådhuset, mødelokale 3",
    )
    assert meeting.title == "Økonomiudvalget 12. marts 2024"


def test_an_english_agenda_is_read_with_english_words(tmp_path: Path) -> None:
    meeting = draft_of(tmp_path, ENGLISH).meeting
    assert meeting.language == "en"
    assert (meeting.date, meeting.place) == (dt.date(2026, 3, 3), "Council Chamber")
    assert [(item.number, item.level) for item in meeting.items] == [
        ("1", 1), ("1.1", 2), ("1.2", 2), ("2", 1), ("2.1", 2), ("2.2", 2), ("3", 1),
    ]  # fmt: skip
    ferry = meeting.numbered("2.1")
    assert ferry.title == "Renewal of the well-known ferry contract"
    assert ferry.case_number == "FER/2026/014"
    assert ferry.attachments == ("Letter from the residents' association", "Draft contract")
    assert list(sections_of(ferry)) == ["Background", "Financial implications", "Recommendation"]


def test_english_hyphens_follow_the_document_s_own_words(tmp_path: Path) -> None:
    ferry = sections_of(items_of(tmp_path, ENGLISH)["2.1"])
    assert "The well-known service" in ferry["Background"]
    assert ferry["Financial implications"].endswith("transport and highways.")


def test_that_the_council_over_a_list_is_its_opening_and_alone_a_clause(tmp_path: Path) -> None:
    items = items_of(tmp_path, ENGLISH)
    assert items["2.1"].recommendation_intro == "That the Council:"
    assert [clause.text for clause in items["2.1"].clauses] == [
        "approve the extension of the contract for two years;",
        "ask the officers to report on fares and timetables in June; and",
        "note the letter from the residents' association.",
    ]
    assert [clause.text for clause in items["1.2"].clauses] == [
        "That the minutes be confirmed as a true record."
    ]
    assert [clause.text for clause in items["2.2"].clauses] == [
        "The Council is recommended to adopt the scheme."
    ]


def test_minutes_with_a_line_a_paragraph_keep_decisions_apart_from_sections(tmp_path: Path) -> None:
    items = items_of(tmp_path, UNWRAPPED)
    assert [item.title for item in items.values()] == [
        "Godkendelse af dagsorden",
        "Tilskud til foreninger",
        "Eventuelt",
    ]
    grants = items["2"]
    assert grants.decision is not None
    assert grants.decision.text == "Godkendt med den ændring, at puljen gøres op i november."
    assert grants.decision.outcome is None
    assert list(sections_of(grants)) == ["Baggrund", "Indstilling"]
    assert [clause.text for clause in grants.clauses] == [
        "at tilskuddene gives",
        "at puljen gøres op i december",
    ]
    assert "1. Fjordby Sangkor\n2. Havnens Venner\n3. Museumsforeningen" in sections_of(grants)["Baggrund"]


def test_a_number_alone_on_its_line_takes_the_title_below_it(tmp_path: Path) -> None:
    items = items_of(tmp_path, "1.\nGodkendelse\n\n2.\nØkonomi\n\n3.\n\nEventuelt\n")
    assert [item.title for item in items.values()] == ["Godkendelse", "Økonomi", "Eventuelt"]


def test_an_item_without_a_title_is_kept_and_told(tmp_path: Path) -> None:
    draft = draft_of(tmp_path, "1. Godkendelse\n\n2.\n\nSAG-2024-00001 ab\n\n3. Eventuelt\n")
    assert [item.title for item in draft.meeting.items] == ["Godkendelse", "", "Eventuelt"]
    assert draft.meeting.items[1].case_number == "SAG-2024-00001"
    assert told(draft)[remarks.NO_TITLE] == ["2"]


def test_text_above_any_heading_is_a_section_without_a_title(tmp_path: Path) -> None:
    items = items_of(tmp_path, "1. Godkendelse\n\nMødet er åbent.\n\nBaggrund\nIntet.\n\n2. Eventuelt\n")
    assert sections_of(items["1"]) == {"": "Mødet er åbent.", "Baggrund": "Intet."}
    assert items["2"].sections == ()


def test_a_heading_that_stands_twice_stays_as_text_and_is_told(tmp_path: Path) -> None:
    draft = draft_of(tmp_path, "1. Plan\n\nBaggrund\nEt.\n\nØkonomi\nTo.\n\nBaggrund\nTre.\n\n2. Eventuelt\n")
    assert sections_of(draft.meeting.items[0]) == {"Baggrund": "Et.", "Økonomi": "To.\n\nBaggrund\n\nTre."}
    assert told(draft)[remarks.REPEATED_HEADING] == ["Baggrund"]


def test_paragraphs_that_each_ask_for_something_are_clauses_each(tmp_path: Path) -> None:
    text = "1. Plan\n\nIndstilling\nDet indstilles, at planen godkendes.\n\nPlanen er lang.\n\n" \
           "Det indstilles, at kortet sendes i høring.\n\n2. Eventuelt\n"  # fmt: skip
    clauses = items_of(tmp_path, text)["1"].clauses
    assert [clause.text for clause in clauses] == [
        "Det indstilles, at planen godkendes.",
        "Det indstilles, at kortet sendes i høring.",
    ]


def test_an_extract_begins_at_its_own_number(tmp_path: Path) -> None:
    text = "14. Skolebyggeri\nSAG-2024-00014 ab\n\nBaggrund\nEt.\n\n15. Eventuelt\nSAG-2024-00015 ab\n"
    assert list(items_of(tmp_path, text)) == ["14", "15"]


@pytest.mark.parametrize("text", [DANISH, ENGLISH, UNWRAPPED])
def test_nothing_below_the_first_item_is_lost(tmp_path: Path, text: str) -> None:
    draft = draft_of(tmp_path, text)
    kept = str(draft.meeting).casefold().replace("-", "")
    body = text[text.rindex("Godkendelse af") if "Godkendelse af" in text else text.index("Opening") :]
    furniture = {
        "side",
        "økonomiudvalget",
        "marts",
        "ingen",
        "bilag",
        "attachments",
        "reference",
        "beslutning",
    }
    words = {word.strip(".,:;()").casefold() for word in body.split() if "-" not in word}
    missing = {word for word in words - furniture if word not in kept}
    assert missing <= {"af", "sagsnr", "sagsbehandler", "punkt", "1", "2", "2024", "12"}


def test_what_was_given_goes_before_what_the_document_tells(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(DANISH, "utf-8")
    meeting = read_agenda(path, body="Byrådet", day=dt.date(2024, 4, 1), language="da").meeting
    assert (meeting.body, meeting.date, meeting.title) == (
        "Byrådet",
        dt.date(2024, 4, 1),
        "Byrådet 2024-04-01",
    )


def test_the_date_comes_from_the_file_s_name_at_last_and_that_is_told(tmp_path: Path) -> None:
    draft = draft_of(tmp_path, "1. Godkendelse\n\n2. Eventuelt\n", "moede-2024-05-17.txt")
    assert draft.meeting.date == dt.date(2024, 5, 17)
    assert told(draft)[remarks.DATE_FROM_FILE_NAME] == ["2024-05-17"]
    assert remarks.NO_BODY in told(draft)


def test_the_source_is_the_file_s_name_and_digest_and_never_its_folder(tmp_path: Path) -> None:
    source = draft_of(tmp_path, DANISH).meeting.source
    assert source is not None
    assert (source.file, source.format, len(source.sha256)) == ("dagsorden.txt", "text", 64)


def test_a_decision_and_sections_behind_their_headings_are_read(tmp_path: Path) -> None:
    text = "1. Plan\n\nBaggrund: Planen er gammel.\n\nBeslutning: Godkendt.\n\n2. Eventuelt\n"
    item = items_of(tmp_path, text)["1"]
    assert item.decision is not None
    assert item.decision.text == "Godkendt."
    assert sections_of(item) == {"Baggrund": "Planen er gammel."}


def test_a_section_s_name_in_a_sentence_is_text_where_headings_stand_alone(tmp_path: Path) -> None:
    text = "1. Plan\n\nSagsfremstilling\n\nBaggrund: Planen er gammel.\n\n2. Eventuelt\n"
    assert sections_of(items_of(tmp_path, text)["1"]) == {"Sagsfremstilling": "Baggrund: Planen er gammel."}


@pytest.mark.parametrize(
    ("front", "body", "day"),
    [
        ("Referat fra mødet i Kulturudvalget den 5. juni 2025", "Kulturudvalget", "2025-06-05"),
        ("Dagsorden\nUdvalg: Teknik og Miljø\nMødedato: 07.01.2026", "Teknik og Miljø", "2026-01-07"),
        ("Referat af 2/12/2025 vedlægges\nByrådet\nDato: 2026-01-07", "Byrådet", "2026-01-07"),
    ],
)  # fmt: skip
def test_the_head_of_the_meeting_is_read_from_front_pages_of_many_kinds(
    tmp_path: Path, front: str, body: str, day: str
) -> None:
    meeting = draft_of(tmp_path, f"{front}\n\n1. Plan\n\n2. Eventuelt\n").meeting
    assert (meeting.body, str(meeting.date)) == (body, day)


def test_between_two_sequences_of_numbers_the_heads_of_items_decide(tmp_path: Path) -> None:
    heads = [f"{n}. Punkt {name}\nBaggrund\nTekst\n\n" for n, name in enumerate(("et", "to", "tre"), 1)]
    entries = [f"{n}. Ting {name}\n\n" for n, name in enumerate(("et", "to", "tre"), 1)]
    items = items_of(tmp_path, "".join([*heads, *entries, "Mere følger.\n"]))
    assert [item.title for item in items.values()] == ["Punkt et", "Punkt to", "Punkt tre"]
    assert "1. Ting et\n2. Ting to\n3. Ting tre" in sections_of(items["3"])["Baggrund"]


def test_a_list_below_a_line_that_ends_with_a_comma_is_still_a_list(tmp_path: Path) -> None:
    text = (
        "1. Plan for the harbour\n\nRecommendation\n\nIt is recommended that the Council, having regard to the replies,\n"
        "- adopt local plan 117, which makes room for homes along the quay and for a house\nof culture\n"
        "- authorise the Technical Committee to make corrections\n"
    )
    item = items_of(tmp_path, text)["1"]
    assert item.recommendation_intro == "It is recommended that the Council, having regard to the replies,"
    assert [clause.text.split()[0] for clause in item.clauses] == ["adopt", "authorise"]


PARISH = """\
WESTMOOR PARISH COUNCIL
Minutes of the meeting held on Thursday 9 May 2024
Printed 3/12/2024

24/31   APOLOGIES
RESOLVED: that the apologies be accepted.

24/32   DECLARATIONS OF INTEREST
None were declared by the councillors present.

24/33   FINANCE
RESOLVED: that payments be approved.
"""


def test_numbers_that_go_on_behind_the_year_are_counted_there(tmp_path: Path) -> None:
    assert list(items_of(tmp_path, PARISH)) == ["24/31", "24/32", "24/33"]
    before = PARISH.replace("24/31", "031/24").replace("24/32", "032/24").replace("24/33", "033/24")
    assert list(items_of(tmp_path, before)) == ["031/24", "032/24", "033/24"]


def test_a_date_in_words_counts_before_one_that_may_be_of_two_days(tmp_path: Path) -> None:
    assert draft_of(tmp_path, PARISH).meeting.date == dt.date(2024, 5, 9)
    comma = PARISH.replace("9 May 2024", "9th May, 2024")
    assert draft_of(tmp_path, comma).meeting.date == dt.date(2024, 5, 9)


def test_minutes_are_an_account_where_the_decision_has_a_heading_of_its_own(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<!doctype html><h1>Planning Committee</h1><p>6th March, 2024</p>"
        "<h3>71. Declarations of interest</h3><p><b>Minutes:</b></p><p>None were made.</p>"
        "<h3>72. Land north of Mill Lane</h3><p><b>Additional documents:</b></p>"
        "<ul><li><a href='s1.pdf'>Officer report <span>, item 72. PDF 233 KB</span></a></li></ul>"
        "<p><b>Decision:</b></p><p>Permission granted.</p>"
        "<p><b>Minutes:</b></p><p>The planning officer presented the application.</p>"
        "<h3>73. Date of next meeting</h3><p>To note the date.</p>",
        "utf-8",
    )
    declarations, land, _ = read_agenda(page).meeting.items
    assert declarations.decision is not None
    assert declarations.decision.text == "None were made."
    assert land.decision is not None
    assert land.decision.text == "Permission granted."
    assert sections_of(land) == {"Minutes": "The planning officer presented the application."}
    assert land.attachments == ("Officer report",)


def test_a_case_number_in_a_column_of_its_own_is_no_part_of_the_title(tmp_path: Path) -> None:
    text = """\
Plan Commission
Monday, March 11, 2024

1.  24-0117    Approval of the minutes of February 26

               The minutes were read.

2.  24-0093    Conditional use permit for an outdoor eating area at 712
               Water Street; 3rd District

               The permit was discussed.
"""
    found = [(item.case_number, item.title) for item in items_of(tmp_path, text).values()]
    assert found == [
        ("24-0117", "Approval of the minutes of February 26"),
        ("24-0093", "Conditional use permit for an outdoor eating area at 712 Water Street; 3rd District"),
    ]


def test_words_of_a_title_are_no_case_number_for_the_label_before_them(tmp_path: Path) -> None:
    text = """\
Besluitenlijst van de raad van 6 maart 2024

1. Opening
De voorzitter opent de vergadering.

2. Raadsvoorstel verordening jeugdhulp 2025 en nadere regels
Het voorstel ligt voor.

3. Sluiting
"""
    item = items_of(tmp_path, text)["2"]
    assert item.title == "Raadsvoorstel verordening jeugdhulp 2025 en nadere regels"
    assert item.case_number is None


def test_a_title_next_to_the_end_of_a_contents_list_begins_its_item(tmp_path: Path) -> None:
    text = """\
Kommunstyrelsen 2024-03-06

Ärendelista
§ 31 Fastställande av dagordning ............. 3
§ 32 Svar på motion om fria bussresor ........ 3

§ 31
Fastställande av dagordning
Kommunstyrelsens beslut
Dagordningen fastställs.

§ 32
Svar på motion om fria bussresor
Kommunstyrelsens beslut
Motionen avslås.
"""
    decided = {number: item.decision for number, item in items_of(tmp_path, text).items()}
    assert {number: decision and decision.text for number, decision in decided.items()} == {
        "§ 31": "Dagordningen fastställs.",
        "§ 32": "Motionen avslås.",
    }


def test_an_items_title_at_the_foot_of_two_pages_is_no_footer(tmp_path: Path) -> None:
    text = """\
Ausschuss für Umwelt, Sitzung am 19.09.2023
Ö 4 Antrag zum Tempo 30
Ö 5 Mitteilungen und Anfragen
Niederschrift vom 19.09.2023                Seite 1 von 2
\f
Ö 4 Antrag zum Tempo 30
Beschluss:
Der Antrag wird vertagt.

Ö 5 Mitteilungen und Anfragen
Die Verwaltung teilt mit, dass die Brücke ab Oktober gesperrt wird.
Niederschrift vom 19.09.2023                Seite 2 von 2
"""
    assert [item.title for item in items_of(tmp_path, text).values()] == [
        "Antrag zum Tempo 30",
        "Mitteilungen und Anfragen",
    ]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Officer report , item 72. PDF 233 KB", "Officer report"),
        ("Officer report (1.2 MB)", "Officer report"),
        ("Officer report (PDF, 233 KB)", "Officer report"),
        ("A server for the plan 100 GB", "A server for the plan 100 GB"),
        ("Minutes of 6 March, item 7", "Minutes of 6 March, item 7"),
        ("PDF 233 KB", "PDF 233 KB"),
    ],
)
def test_of_an_attachments_name_only_the_files_size_is_left_out(
    tmp_path: Path, printed: str, name: str
) -> None:
    text = f"1. Opening\n\n2. Land north of Mill Lane\n\nAttachments\n{printed}\n\n3. Closing\n"
    assert items_of(tmp_path, f"Planning Committee 6 March 2024\n\n{text}")["2"].attachments == (name,)
