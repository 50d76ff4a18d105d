"""What is printed, in which order and in which words."""

from dataclasses import replace

import pytest

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Clause, Item, Meeting, Section
from meetingtui.domain.people import Member, Stay
from meetingtui.domain.vote import Vote
from meetingtui.languages import language_of
from meetingtui.minutes.blocks import Bullets, Link, Links, Numbered, Paragraph, Table, blocks_of
from meetingtui.minutes.record import Audience, Part, Record, Size, minutes_of
from tests.minutes.meetings import FOLDED, SECRET, at, council_meeting, in_english, with_item

DANISH, ENGLISH = language_of("da"), language_of("en")


def record_of(item: Item, **options: object) -> Record:
    return minutes_of(with_item(item), DANISH, **options)


def decided(*clauses: Clause) -> list[tuple[str, str]]:
    """Lead and text of every paragraph of the decision."""
    passages = record_of(Item(1, "1", "Punkt", clauses=clauses)).entries[0].passages
    return [(b.lead, b.text) for p in passages if p.part is Part.DECISION for b in p.blocks]


def clause(place: int, text: str = "", outcome: Outcome | None = Outcome.ADOPTED, vote: Vote | None = None):
    return Clause(place, f"at {place}", Decision(outcome, text), vote)


def titles(record: Record, place: int) -> list[str]:
    return [passage.title for passage in record.entries[place].passages]


def test_an_item_keeps_the_agendas_order_and_the_decision_follows_it():
    assert titles(minutes_of(council_meeting(), DANISH), 1) == [
        "Baggrund", "Indstilling", "Sagsfremstilling", "Økonomi",
        "Tidligere beslutning: Teknisk Udvalg, 9. februar 2026", "Tidligere beslutning",
        "Beslutning", "Drøftelse", "Bilag", "Links",
    ]  # fmt: skip


def test_the_recommendation_is_printed_once_and_counted():
    passages = minutes_of(council_meeting(), DANISH).entries[1].passages
    (found,) = [passage for passage in passages if passage.part is Part.RECOMMENDATION]
    assert found.blocks == (
        Paragraph("Det indstilles:"),
        Numbered(("at stien anlægges", "at prisen er højst 2 mio. kr.")),
    )


@pytest.mark.parametrize("title", ["Indstilling", "Beslutningspunkter"])
def test_words_of_the_recommendation_besides_its_clauses_are_not_lost(title):
    text = "1) at A godkendes\n\nBorgmesteren anbefaler det."
    item = Item(1, "1", "P", sections=(Section(title, text),), clauses=(Clause(1, "at A godkendes"),))
    (passage,) = record_of(item).entries[0].passages
    assert passage.part is Part.RECOMMENDATION
    assert passage.blocks == (Paragraph("1) at A godkendes"), Paragraph("Borgmesteren anbefaler det."))


def test_a_recommendation_without_a_section_stands_after_the_background():
    sections = (Section("Baggrund", "Før."), Section("Økonomi", "Penge."))
    item = Item(1, "1", "P", sections=sections, clauses=(Clause(1, "at A"),))
    assert titles(record_of(item), 0) == ["Baggrund", "Indstilling", "Økonomi"]


def test_a_decision_read_from_earlier_minutes_is_printed_once():
    item = Item(
        1, "1", "P", sections=(Section("Beslutning", "Godkendt."),), decision=Decision(None, "Godkendt.")
    )
    (passage,) = record_of(item).entries[0].passages
    assert (passage.part, passage.blocks) == (Part.DECISION, (Paragraph("Godkendt."),))


def test_clauses_that_were_all_adopted_without_words_fold_into_one_sentence():
    assert decided(clause(1), clause(2)) == [("", "Indstillingen blev fulgt.")]


def test_clauses_with_the_same_sentence_fold_into_it():
    assert decided(clause(1, "Drøftet."), clause(2, "Drøftet.")) == [("", "Drøftet.")]


@pytest.mark.parametrize(
    "other",
    [
        clause(2, "Godkendt"),
        clause(2, "Godkendt.", Outcome.NOTED),
        clause(2, "Godkendt.", vote=Vote(2, 1, 0)),
        Clause(2, "at 2"),
    ],
)
def test_clauses_that_differ_in_anything_are_listed(other):
    found = decided(clause(1, "Godkendt."), other)
    assert found[0] == ("Ad 1:", "Godkendt.")
    assert len([lead for lead, _ in found if lead]) == (2 if other.decision else 1)


def test_an_outcome_without_words_is_named():
    assert decided(clause(1, "", Outcome.POSTPONED)) == [("", "Udsat.")]


@pytest.mark.parametrize("outcome", list(Outcome))
@pytest.mark.parametrize("language", [DANISH, ENGLISH])
def test_every_outcome_has_its_words(outcome, language):
    assert language.phrases.outcomes[outcome]


@pytest.mark.parametrize(
    ("vote", "outcome", "danish"),
    [
        (Vote(37, 12, 3), Outcome.ADOPTED, "Indstillingen blev godkendt med 37 stemmer mod 12, "
         "3 undlod at stemme."),
        (Vote(1, 0, 0), Outcome.ADOPTED, "Indstillingen blev enstemmigt godkendt med 1 stemme."),
        (Vote(2, 5, 0), Outcome.REJECTED, "Indstillingen blev forkastet: 2 stemmer for, 5 imod."),
        (Vote(9, 1, 0), Outcome.NOTED, "Afstemning: 9 stemmer for, 1 imod."),
        (Vote(1, 9, 0), Outcome.ADOPTED, "Afstemning: 1 stemme for, 9 imod."),
    ],
)  # fmt: skip
def test_a_vote_is_called_approval_only_where_it_was(vote, outcome, danish):
    assert decided(clause(1, "X.", outcome, vote)) == [("", "X."), ("", danish)]


def test_an_outcome_is_not_told_twice():
    assert decided(clause(1, "", vote=Vote(2, 1, 0))) == [
        ("", "Indstillingen blev godkendt med 2 stemmer mod 1."),
    ]  # fmt: skip
    assert decided(clause(1, "", Outcome.NOTED, Vote(2, 1, 0)))[0] == ("", "Taget til efterretning.")


def test_english_abstentions_are_counted_as_english_counts():
    told = [minutes_of(replace(with_item(replace(FOLDED, clauses=(clause(1, vote=Vote(4, 1, n)),)))), ENGLISH)
            for n in (1, 2)]  # fmt: skip
    assert [record.entries[0].passages[-1].blocks[-1].text for record in told] == [
        "The recommendation was adopted by 4 votes to 1, with 1 abstention.",
        "The recommendation was adopted by 4 votes to 1, with 2 abstentions.",
    ]


def test_a_decision_of_many_lines_keeps_them_under_its_lead():
    found = decided(clause(1, "Godkendt med\nto linjer\n\nog et afsnit."), clause(2))
    assert found[:2] == [("Ad 1:", "Godkendt med\nto linjer"), ("", "og et afsnit.")]


def test_the_head_says_when_and_where_and_who():
    record = minutes_of(council_meeting(), DANISH)
    assert (record.head.kind, record.head.body) == ("Referat", "Byrådet")
    assert [(fact.label, fact.value) for fact in record.head.facts] == [
        ("Dato", "4. marts 2026"), ("Sted", "Rådhuset, sal 2"), ("Tid", "kl. 13.00–16.05"),
    ]  # fmt: skip
    assert [(group.title, group.names) for group in record.attendance.groups] == [
        ("Til stede", ("Anna Ask (A), formand, Viborg", "Bo Birk (V)", "Eva Eg (suppleant for Carl Ceder)")),
        ("Afbud", ("Carl Ceder (C)",)),
        ("Fraværende", ("Dorte Dahl (F)",)),
    ]
    assert record.opening == "Mødet blev åbnet kl. 13.00."


def test_comings_and_goings_are_told_in_the_order_of_time():
    assert minutes_of(council_meeting(), DANISH).attendance.movements == (
        "Bo Birk (V) kom til stede kl. 13.20.",
        "Bo Birk (V) forlod mødet kl. 14.05.",
        "Eva Eg forlod mødet kl. 14.15.",
        "Bo Birk (V) vendte tilbage kl. 14.30.",
    )


def test_nobody_is_absent_from_a_meeting_that_has_not_begun():
    meeting = Meeting("Møde", roster=(Member(1, "A"), Member(2, "B", apology=True)))
    assert [group.title for group in minutes_of(meeting, DANISH).attendance.groups] == ["Afbud"]


def test_who_is_there_from_the_first_minute_has_not_arrived_late():
    late_by_seconds = at(13, 0).replace(second=20)
    meeting = Meeting("Møde", opened_at=at(13, 0), roster=(Member(1, "A", stays=(Stay(late_by_seconds),)),))
    assert minutes_of(meeting, DANISH).attendance.movements == ()


def test_only_what_lies_between_the_opening_and_the_close_is_told():
    stays = {
        "Gik": (Stay(at(12, 40), at(12, 50)),), "Tidlig": (Stay(at(12, 40)),), "Bagefter": (Stay(at(16, 10)),),
        "Blev": (Stay(at(12, 50), at(16, 20)),), "Igen": (Stay(at(12, 40), at(12, 50)), Stay(at(13, 20))),
    }  # fmt: skip
    roster = tuple(Member(n, name, stays=those) for n, (name, those) in enumerate(stays.items(), 1))
    record = minutes_of(replace(council_meeting(), roster=roster), DANISH)
    assert [(group.title, group.names) for group in record.attendance.groups] == [
        ("Til stede", ("Tidlig", "Blev", "Igen")), ("Fraværende", ("Gik", "Bagefter")),
    ]  # fmt: skip
    assert record.attendance.movements == ("Igen kom til stede kl. 13.20.",)
    assert record.end.signatures == ("Tidlig", "Blev", "Igen")


def test_who_leaves_in_the_minute_of_the_close_has_stayed_to_the_end():
    roster = (Member(1, "A", stays=(Stay(at(13, 0), at(16, 5)),)),)
    meeting = replace(council_meeting(), roster=roster, closed_at=at(16, 5).replace(second=40))
    assert minutes_of(meeting, DANISH).attendance.movements == ()


def test_the_end_says_when_and_is_signed_by_those_who_took_part():
    end = minutes_of(council_meeting(), DANISH).end
    assert end.closing == ("Mødet blev hævet kl. 16.05.",)
    assert end.signatures == ("Anna Ask (A)", "Bo Birk (V)", "Eva Eg")


def test_english_minutes_are_english_throughout():
    record = minutes_of(in_english(), ENGLISH)
    assert record.head.facts[0].value == "4 March 2026"
    assert record.end.closing == ("The meeting was closed at 16:05.",)
    assert titles(record, 1)[-4:] == ["Decision", "Discussion", "Attachments", "Links"]


def test_decisions_only_has_numbers_titles_decisions_and_votes():
    record = minutes_of(council_meeting(), DANISH, Size.DECISIONS)
    assert [entry.heading for entry in record.entries] == [
        "1 Veje", "1.1 Cykelstier på Åvej", "1.2 Budget", "2 Salg af Nygade 4", "3 Eventuelt",
    ]  # fmt: skip
    assert {passage.part for entry in record.entries for passage in entry.passages} == {Part.DECISION}
    assert len(record.entries[1].passages[0].blocks) == 3
    assert record.head.kind == "Beslutningsreferat"


def test_the_public_copy_keeps_a_closed_items_number_decision_and_vote():
    entry = minutes_of(council_meeting(), DANISH, audience=Audience.PUBLIC).entries[3]
    assert (entry.heading, entry.facts) == ("2 Lukket punkt", ())
    (passage,) = entry.passages
    assert [block.text for block in passage.blocks] == [
        "Rådet godkendte salget.", "Indstillingen blev godkendt med 3 stemmer mod 1.",
    ]  # fmt: skip


def test_the_public_copy_says_nothing_of_what_is_withheld():
    told = repr(minutes_of(council_meeting(), DANISH, audience=Audience.PUBLIC))
    assert not [secret for secret in SECRET if secret in told]


def test_items_below_a_closed_one_are_closed():
    items = (Item(1, "1", "Lukket", closed=True), Item(2, "1.1", "Hemmelig", level=2), Item(3, "2", "Åben"))
    record = minutes_of(Meeting("M", items=items), DANISH, audience=Audience.PUBLIC)
    assert [entry.heading for entry in record.entries] == ["1 Lukket punkt", "1.1 Lukket punkt", "2 Åben"]


def test_the_internal_copy_says_which_items_are_closed():
    facts = minutes_of(council_meeting(), DANISH).entries[3].facts
    assert [(fact.label, fact.value) for fact in facts][-1] == ("Behandling", "lukket")


def test_an_extract_stands_alone():
    record = minutes_of(council_meeting(), DANISH, item_id=3)
    assert [entry.heading for entry in record.entries] == ["1.2 Budget"]
    assert record.entries[0].depth == 1
    assert record.head.kind == "Udskrift af referat"
    assert record.attendance.groups
    assert not record.end.signatures


def test_an_extract_of_a_heading_has_the_items_below_it():
    record = minutes_of(council_meeting(), DANISH, item_id=1)
    assert [entry.number for entry in record.entries] == ["1", "1.1", "1.2"]


def test_an_extract_of_an_unknown_item_is_refused():
    with pytest.raises(RuleError):
        minutes_of(council_meeting(), DANISH, item_id=99)


def test_headings_gather_and_no_level_is_skipped():
    items = (Item(1, "1", "A", level=2), Item(2, "2", "B", level=4), Item(3, "3", "C", level=1))
    entries = minutes_of(Meeting("M", items=items), DANISH).entries
    assert [(entry.depth, entry.gathers) for entry in entries] == [(1, True), (2, False), (1, False)]


def test_empty_parts_are_left_out():
    item = Item(1, "1", "P", sections=(Section("Tom", " \n "),), attachments=("", " "), notes="\n")
    assert record_of(item).entries[0].passages == ()


def test_an_empty_meeting_has_a_record():
    record = minutes_of(Meeting(""), DANISH)
    assert (record.head.title, record.entries, record.end.closing) == ("Referat", (), ())


def test_text_becomes_paragraphs_lists_and_tables():
    text = "To\nlinjer\n- et\n– to\no tre\nefter\n\nA\t1\nB\t2\t3\n\n-ikke en liste"
    assert blocks_of(text) == (
        Paragraph("To\nlinjer"), Bullets(("et", "to", "tre")), Paragraph("efter"),
        Table((("A", "1", ""), ("B", "2", "3"))), Paragraph("-ikke en liste"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("A\t\t1\nB\t2\t\nC", [("A", "", "1"), ("B", "2", "")]),
        ("\t2026\nAnlæg\t1,9", [("", "2026"), ("Anlæg", "1,9")]),
        ("\n\n \t2026\t \nAnlæg\t1,9\t\n", [("", "2026"), ("Anlæg", "1,9")]),
        ("A\t1\n\t\nB\t2\n\t\n", [("A", "1"), ("", ""), ("B", "2")]),
        ("Pris\tkr.\n-\t5\n- 3\t6", [("Pris", "kr."), ("-", "5"), ("- 3", "6")]),
        ("To ord   i en celle\tx\ny\tz", [("To ord   i en celle", "x"), ("y", "z")]),
        ("A\t1", [("A", "1")]),
        ("A   1\nB   2", [("A", "1"), ("B", "2")]),
    ],
)  # fmt: skip
def test_cells_stay_in_their_columns_and_empty_ones_too(text: str, rows: list[tuple[str, ...]]):
    assert blocks_of(text)[0] == Table(tuple(rows))


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("\tRykket ind\n\tog igen", (Paragraph("Rykket ind\nog igen"),)),
        ("En\n\t\nTo", (Paragraph("En"), Paragraph("To"))),
        ("-\tet\n-\tto", (Bullets(("et", "to")),)),
        ("A   1", (Paragraph("A   1"),)),
        ("\t\n \n", ()),
    ],
)
def test_tabs_that_part_nothing_make_no_table(text: str, blocks: tuple[object, ...]):
    assert blocks_of(text) == blocks


def test_particulars_stand_in_the_head_of_their_item():
    entry = minutes_of(council_meeting(), DANISH).entries[1]
    assert entry.particulars == "Dok.nr.: 2026-77 · Åbent punkt"
    assert minutes_of(council_meeting(), DANISH, Size.DECISIONS).entries[1].particulars == ""


def test_an_earlier_decision_is_not_this_meetings():
    passages = minutes_of(council_meeting(), DANISH).entries[1].passages
    earlier = [passage for passage in passages if passage.part is Part.EARLIER]
    assert [block.text for block in earlier[1].blocks] == ["Sendt i høring."]
    (own,) = [passage for passage in passages if passage.part is Part.DECISION]
    assert "Anbefales" not in repr(own)
    assert passages.index(own) == passages.index(earlier[1]) + 1


def test_a_substitute_who_was_not_needed_is_not_absent():
    roster = (
        Member(1, "A", stays=(Stay(at(13, 0)),)),
        Member(2, "B", substitute_for="A"),
        Member(3, "C", substitute_for="A", apology=True),
    )
    told = minutes_of(replace(council_meeting(), roster=roster), DANISH).attendance.groups
    assert [(group.title, group.names) for group in told] == [
        ("Til stede", ("A",)), ("Afbud", ("C (suppleant for A)",)),
    ]  # fmt: skip


def test_only_web_and_mail_links_are_live():
    item = Item(
        1, "1", "P", links=("HTTPS://a.dk", "mailto:a@b.dk", "javascript:x", "file:///etc", "https://a b")
    )
    (passage,) = record_of(item).entries[0].passages
    assert passage.blocks == (
        Links((
            Link("HTTPS://a.dk", "HTTPS://a.dk"), Link("mailto:a@b.dk", "mailto:a@b.dk"),
            Link("javascript:x"), Link("file:///etc"), Link("https://a b"),
        )),
    )  # fmt: skip
