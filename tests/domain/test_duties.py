"""The check of words and duties: what the decisions of an item leave unsaid, and what is none of that."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import drafted
from meetingtui.domain.duties import duties
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.open_ends import open_ends
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.seats import Appointment, Seats
from meetingtui.languages import LANGUAGES, language_of
from tests.domain.meetings import NOON

DANISH, ENGLISH = language_of("da"), language_of("en")
ADOPTED, NOTED, POSTPONED = Outcome.ADOPTED, Outcome.NOTED, Outcome.POSTPONED
ONLY_NOTED = "The clause asks for approval, and was only noted"
NO_DAY = "Postponed without a date"
NO_OWNER = "A follow-up has no owner"
NO_NAME = "A seat has no name"
NOT_DECIDED = "Somebody is appointed, and nothing decided"
NOT_FILLED_IN = "The notes have a place that was not filled in"


def told(
    item: Item, language: Language = DANISH, body: str = "Byrådet", *phrases: Phrase
) -> list[tuple[str, int | None, str]]:
    """Each message with its clause, and what it is about."""
    meeting = Meeting("Møde", body, items=(item,), phrases=phrases)
    found = list(duties(meeting, item, language))
    assert all(end.item is item for end in found)
    return [(end.message, end.clause.id if end.clause else None, end.about) for end in found]


def asked(text: str, outcome: Outcome | None, decision: str) -> Item:
    """An item with one clause that is decided on."""
    return Item(1, "1", "Sag", clauses=(Clause(1, text, Decision(outcome, decision, NOON)),))


# Noting is not approving


@pytest.mark.parametrize(
    ("text", "outcome", "decision", "fires"),
    [
        ("at Byrådet godkender planen", NOTED, "Taget til efterretning.", True),
        ("at Byrådet godkender planen", NOTED, "Sådan.", True),
        ("at planen godkendes", None, "Taget til efterretning.", True),
        ("at Byrådet bevilger 2 mio. kr.", ADOPTED, "Orienteringen blev taget til efterretning.", True),
        ("at Byrådet vedtager planen", Outcome.AMENDED, "Til orientering.", True),
        ("at Byrådet godkender planen", ADOPTED, "Byrådet godkendte planen.", False),
        ("at Byrådet godkender planen", None, "Godkendt.", False),
        ("at Byrådet godkender planen", Outcome.REJECTED, "Forkastet.", False),
        ("at Byrådet godkender planen", Outcome.DISCUSSED, "Drøftet og taget til efterretning.", False),
        ("at Byrådet tager planen til efterretning", NOTED, "Taget til efterretning.", False),
        ("at Byrådet tager planen til efterretning", ADOPTED, "Godkendt som indstillet.", False),
        ("at Byrådet tager planen til efterretning", ADOPTED, "Taget til efterretning.", False),
        ("at Byrådet drøfter planen", NOTED, "Taget til efterretning.", False),
        ("at Byrådet godkender, at planen sendes til orientering", ADOPTED, "Sendt til orientering.", False),
    ],
)
def test_only_what_asks_for_approval_and_was_noted_is_warned_of(
    text: str, outcome: Outcome | None, decision: str, fires: bool
) -> None:
    assert told(asked(text, outcome, decision)) == [(ONLY_NOTED, 1, "")] * fires


@pytest.mark.parametrize(
    ("text", "outcome", "decision", "fires"),
    [
        ("That the Council approve the plan.", NOTED, "Noted.", True),
        ("That the Council approve the plan.", ADOPTED, "The Council noted the plan.", True),
        ("That the Council approve the plan.", ADOPTED, "The Council approved the plan.", False),
        ("That the Council note the report.", NOTED, "The Council noted the report.", False),
        ("That the Council note the report.", ADOPTED, "Approved.", False),
    ],
)
def test_noting_is_known_in_english_as_well(text: str, outcome: Outcome, decision: str, fires: bool) -> None:
    assert told(asked(text, outcome, decision), ENGLISH, "the Council") == [(ONLY_NOTED, 1, "")] * fires


def test_the_clause_that_was_only_noted_is_told_among_others() -> None:
    texts = ("at Byrådet tager planen til efterretning", "at Byrådet godkender planen", "at planen godkendes")
    noted = Decision(NOTED, "Taget til efterretning.", NOON)
    clauses = tuple(Clause(n, text, noted if n < 3 else None) for n, text in enumerate(texts, 1))
    assert told(Item(1, "1", "Sag", clauses=clauses)) == [(ONLY_NOTED, 2, "")]


@pytest.mark.parametrize(
    ("text", "decision", "language", "body"),
    [
        (
            "at Byrådet godkender planen",
            "Byrådet godkendte planen. Sagen sendes til orientering i Økonomiudvalget.",
            DANISH,
            "Byrådet",
        ),
        (
            "That the Council approve the plan.",
            "The Council approved the plan with a note on parking.",
            ENGLISH,
            "the Council",
        ),
    ],
)
def test_an_approval_that_is_sent_to_others_for_information_is_still_one(
    text: str, decision: str, language: Language, body: str
) -> None:
    assert told(asked(text, ADOPTED, decision), language, body) == []


def test_the_real_clauses_are_warned_of_when_noted_where_they_ask_for_more(open_agendas: Path) -> None:
    agenda = read_agenda(open_agendas / "da-kkr-midtjylland-2022-03-23.txt").meeting
    asks: dict[str, bool] = {}
    for item in agenda.items:
        for clause in item.clauses:
            draft = drafted(agenda, item, clause, DANISH)
            place = f"{item.number} {clause.id}"
            asks[place] = draft.outcome is ADOPTED
            for outcome, text, warned in (
                (draft.outcome, draft.text, False),
                (NOTED, "Taget til efterretning.", asks[place]),
            ):
                decided = replace(clause, decision=Decision(outcome, text, NOON))
                found = [message for message, *_ in told(replace(item, clauses=(decided,)), body=agenda.body)]
                assert (ONLY_NOTED in found) is warned, place
    assert len(asks) == 20
    assert [asks[place] for place in ("2.1 1", "3.1 1", "3.3 1", "4.2 1", "4.3 1")] == [
        False, False, True, True, False,
    ]  # fmt: skip


# Seats


APPOINTING = "at Byrådet udpeger 2 medlemmer til havnens bestyrelse"
ANE, BO = Appointment("Ane"), Appointment("Bo")


def appointing(outcome: Outcome | None, *names: Appointment, delegated_to: str = "") -> Item:
    """Two seats on a clause, with some of them filled; None: it is not decided on."""
    seats = (Seats(1, 2, "medlemmer", "havnens bestyrelse", delegated_to, names),)
    decision = None if outcome is None else Decision(outcome, "Udsat til 1. maj.", NOON)
    return Item(1, "1", "Havnen", clauses=(Clause(1, APPOINTING, decision, seats=seats),))


def test_seats_that_a_clause_names_are_due_once_it_is_decided_on() -> None:
    assert told(asked(APPOINTING, ADOPTED, "Valgt.")) == [(NO_NAME, 1, "0/2 medlemmer")]
    assert told(Item(1, "1", "Havnen", clauses=(Clause(1, APPOINTING),))) == []


@pytest.mark.parametrize(
    ("item", "message", "about"),
    [
        (appointing(ADOPTED), NO_NAME, "0/2 medlemmer"),
        (appointing(ADOPTED, ANE), NO_NAME, "1/2 medlemmer"),
        (appointing(NOTED, ANE), NO_NAME, "1/2 medlemmer"),
        (appointing(None, ANE), NOT_DECIDED, "Ane"),
        (appointing(POSTPONED, ANE), NOT_DECIDED, "Ane"),
        (appointing(Outcome.REJECTED, ANE, BO), NOT_DECIDED, "Ane, Bo"),
    ],
)
def test_seats_without_names_and_names_without_a_decision_are_told(
    item: Item, message: str, about: str
) -> None:
    assert [(m, n, a) for m, n, a in told(item) if m != ONLY_NOTED] == [(message, 1, about)]


@pytest.mark.parametrize(
    "item",
    [
        appointing(ADOPTED, ANE, BO),
        appointing(ADOPTED, delegated_to="formanden"),
        appointing(None),
        appointing(POSTPONED),
        asked("at Byrådet godkender bestyrelsens 2 forslag", ADOPTED, "Godkendt."),
    ],
)
def test_seats_that_are_filled_left_to_somebody_or_not_decided_on_are_not_due(item: Item) -> None:
    assert told(item) == []


def test_seats_of_the_item_itself_are_due_by_its_own_decision() -> None:
    item = Item(1, "1", "Valg", seats=(Seats(1, 1, "næstformand"),))
    assert told(item) == []
    decided = replace(item, decision=Decision(ADOPTED, "Valgt."))
    assert told(decided) == [(NO_NAME, None, "0/1 næstformand")]
    assert told(replace(item, seats=(Seats(1, 1, "næstformand", "", "", (ANE,)),))) == [
        (NOT_DECIDED, None, "Ane")
    ]


# Postponed


def test_an_item_that_was_postponed_must_say_until_when() -> None:
    item = Item(1, "1", "Havn", fate=Fate(ItemState.POSTPONED, NOON))
    assert told(item) == [(NO_DAY, None, "")]
    assert told(replace(item, fate=Fate(ItemState.POSTPONED, NOON, date(2026, 4, 1)))) == []
    for state in (ItemState.WITHDRAWN, ItemState.REFERRED):
        assert told(replace(item, fate=Fate(state, NOON, to="udvalget"))) == []


@pytest.mark.parametrize(
    ("outcome", "text", "fires"),
    [
        (POSTPONED, "Udsat.", True),
        (POSTPONED, "", True),
        (POSTPONED, "Udsat til den 14. juni 2022.", False),
        (POSTPONED, "Udsat til 1/4.", False),
        (ADOPTED, "Godkendt.", False),
        (Outcome.REFERRED, "Sendt tilbage til udvalget.", False),
    ],
)
def test_a_decision_to_postpone_must_say_until_when(outcome: Outcome, text: str, fires: bool) -> None:
    assert told(asked("at Byrådet drøfter planen", outcome, text)) == [(NO_DAY, 1, "")] * fires
    own = Item(1, "1", "Sag", decision=Decision(outcome, text))
    assert told(own) == [(NO_DAY, None, "")] * fires


@pytest.mark.parametrize("text", ["Sagen om budget 2027 blev udsat.", "Udsat med 12 stemmer mod 9."])
def test_a_figure_that_is_no_day_does_not_say_until_when(text: str) -> None:
    assert told(asked("at Byrådet drøfter planen", POSTPONED, text)) == [(NO_DAY, 1, "")]


# Follow-ups


def test_an_open_follow_up_must_have_an_owner() -> None:
    ones = (
        FollowUp(1, "sender notat", "Ane"),
        FollowUp(2, "ringer"),
        FollowUp(3, "gjort", state=FollowUpState.DONE),
        FollowUp(4, "opgivet", state=FollowUpState.DROPPED),
    )
    assert told(Item(1, "1", "Sag", follow_ups=ones)) == [(NO_OWNER, None, "ringer")]


# Places in the notes


def noted(notes: str, *phrases: Phrase) -> list[str]:
    """What the check says of the notes of an item."""
    found = told(Item(1, "1", "Sag", notes=notes), DANISH, "Byrådet", *phrases)
    assert all((message, clause) == (NOT_FILLED_IN, None) for message, clause, _about in found)
    return [about for _message, _clause, about in found]


@pytest.mark.parametrize(
    ("notes", "about"),
    [
        ("@ spurgte til støjen.", "@"),
        ("Bo svarede\n@", "@"),
        ("Svar fra @ og Bo.", "@"),
        (";spu", ";spu"),
        ("Bo kom.\n;sva det er fint", ";sva"),
        ("{navn} spurgte", "{navn}"),
        ("Afbrudt kl. {kl}.", "{kl}"),
        ("beløbet er({beløb})", "{beløb}"),
        (">3.4 om støjen", ">3.4"),
        ("Bo kom.\n> 3 om støjen", "> 3"),
    ],
)
def test_what_was_typed_to_be_completed_or_sent_and_still_stands_there_is_told(
    notes: str, about: str
) -> None:
    assert noted(notes) == [about]


def test_one_place_is_told_at_a_time() -> None:
    assert noted("@ og {navn} og ;spu") == ["@"]


@pytest.mark.parametrize(
    "notes",
    [
        "", "Formanden indledte.", "Skriv til post@by.dk.", "bo@", "a;b", "og;eft", "Bo; Ane; Eva", ";",
        ";-)",
        "Se punkt 3.4.", "3 < 4", "a->3.4 b", "{}", "{12}", "{to ord}", "Bo sagde >ja< til det", "> et citat",
        "1 000; 2 000",
    ],
)  # fmt: skip
def test_ordinary_text_has_no_place_to_fill_in(notes: str) -> None:
    assert noted(notes) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_standard_phrase_that_was_not_completed_is_told(code: str) -> None:
    language = language_of(code)
    for name in language.writing.phrases:
        item = Item(1, "1", "Sag", notes=f"Bo kom. ;{name}")
        assert told(item, language) == [(NOT_FILLED_IN, None, f";{name}")]


@pytest.mark.parametrize("notes", ["Udgiften er > 5 mio. kr.", "Der var > 12 tilhørere i salen."])
def test_more_than_a_number_is_no_line_for_another_item(notes: str) -> None:
    assert noted(notes) == []


@pytest.mark.parametrize(
    "notes",
    [
        ">9.9: om støjen",  # refused, for there is no such item
        "Bo kom.\n>3.4",  # refused, for there is no text
        "(;eft sagde formanden)",
        "@an spurgte til støjen",
        "Bo kom. ;hilsner",
    ],
)
def test_all_that_was_typed_to_be_completed_or_sent_is_told(notes: str) -> None:
    assert len(noted(notes, Phrase("hilsner", "Hilsen fra {navn}."))) == 1


# Before closing


def test_what_a_decision_leaves_unsaid_is_missing_before_the_meeting_is_closed() -> None:
    item = replace(
        asked("at Byrådet godkender planen", NOTED, "Taget til efterretning."),
        notes="@ spurgte", follow_ups=(FollowUp(1, "ringer"),),
    )  # fmt: skip
    found = [end.message for end in open_ends(Meeting("Møde", "Byrådet", items=(item,)), DANISH)]
    assert found[:3] == [ONLY_NOTED, NO_OWNER, NOT_FILLED_IN]
