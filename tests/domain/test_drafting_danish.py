"""Danish clauses and the sentences they come to."""

import pytest

from meetingtui.domain.decision import Outcome
from tests.domain.meetings import draft

BODY = "Økonomiudvalget"

# clause: what it comes to; the outcome is the one of its group
ADOPTED = {
    "at KKR godkender planen": "KKR godkendte planen.",
    "at indstillingen godkendes": "{body} godkendte indstillingen.",
    "Det indstilles, at planen godkendes.": "{body} godkendte planen.",
    "Forvaltningen indstiller, at udvalget godkender planen": "Udvalget godkendte planen.",
    "Forvaltningen indstiller til udvalget at godkende planen": "{body} godkendte planen.",
    "Direktionen anbefaler Økonomiudvalget at godkende planen": "{body} godkendte planen.",
    "at der meddeles dispensation fra lokalplanens § 5": "{body} meddelte dispensation fra lokalplanens § 5.",
    "at udvalgets indstilling godkendes": "{body} godkendte udvalgets indstilling.",
    "at forslag til lokalplan 1221 vedtages endeligt": "{body} vedtog forslag til lokalplan 1221 endeligt.",
    "at forslaget om at udskyde vurderingen godkendes": "{body} godkendte forslaget om at udskyde vurderingen.",
    "at formanden bemyndiges til at underskrive": "{body} bemyndigede formanden til at underskrive.",
    "at Per Jensen udpeges til bestyrelsen": "{body} udpegede Per Jensen til bestyrelsen.",
    "at ansøgningen afvises": "{body} afviste ansøgningen.",
    "at udvalget imødekommer ansøgningen": "Udvalget imødekom ansøgningen.",
    "at Økonomiudvalget giver afslag på ansøgningen": "{body} gav afslag på ansøgningen.",
    "at Økonomiudvalget udtaler sig positivt om forslaget": "{body} udtalte sig positivt om forslaget.",
    "at Økonomiudvalget tilslutter sig indstillingen": "{body} tilsluttede sig indstillingen.",
    "at Økonomiudvalget meddeler, at lånet ikke kan optages": "{body} meddelte, at lånet ikke kan optages.",
    "at udvalget beder forvaltningen om et notat": "Udvalget bad forvaltningen om et notat.",
    "at udvalget, jf. lovens § 5, godkender planen": "Udvalget godkendte, jf. lovens § 5, planen.",
    "at udvalget over for Byrådet anbefaler, at planen vedtages":
        "Udvalget anbefalede over for Byrådet, at planen vedtages.",
    # what it will go on to do
    "at Økonomiudvalget lægger rapporten til grund": "{body} besluttede at lægge rapporten til grund.",
    "at Økonomiudvalget slutter op om visionen": "{body} besluttede at slutte op om visionen.",
    "at Økonomiudvalget stiller forslag om en ny plan": "{body} besluttede at stille forslag om en ny plan.",
    "at Økonomiudvalget forpligter sig til at spare": "{body} besluttede at forpligte sig til at spare.",
    "at Økonomiudvalget tager imod tilbuddet": "{body} besluttede at tage imod tilbuddet.",
    # somebody else, or something, will
    "at taksten fortsætter uændret": "{body} godkendte, at taksten fortsætter uændret.",
    "at der arbejdes videre med broen": "{body} godkendte, at der arbejdes videre med broen.",
    "at Teknik og Miljø indleder dialog": "{body} godkendte, at Teknik og Miljø indleder dialog.",
    "at kommunen deltager i projektet": "{body} godkendte, at kommunen deltager i projektet.",
    "at ansøgningen ikke imødekommes": "{body} godkendte, at ansøgningen ikke imødekommes.",
    "at planen godkendes af byrådet": "{body} godkendte, at planen godkendes af byrådet.",
    "at lokalplanen vedtages og sendes i høring": "{body} godkendte, at lokalplanen vedtages og sendes i høring.",
    "at der afsættes 2 mio. kr. til drift, og at beløbet finansieres af kassen":
        "{body} godkendte, at der afsættes 2 mio. kr. til drift, og at beløbet finansieres af kassen.",
    # infinitives
    "at godkende dagsordenen": "{body} godkendte dagsordenen.",
    "at orientere byrådet": "{body} besluttede at orientere byrådet.",
    "at godkende planen, at frigive beløbet og at udpege en formand":
        "{body} godkendte planen, frigav beløbet og udpegede en formand.",
    "at godkende regnskabet og frigive beløbet": "{body} godkendte regnskabet og frigav beløbet.",
    # two verbs
    "at udvalget drøfter og godkender planen": "Udvalget drøftede og godkendte planen.",
    "at rapporten drøftes og godkendes": "{body} drøftede og godkendte rapporten.",
    "at udvalget tager orienteringen om budgettet til efterretning og godkender planen":
        "Udvalget tog orienteringen om budgettet til efterretning og godkendte planen.",
    "at udvalget godkender planen og lader den træde i kraft":
        "Udvalget godkendte planen og besluttede at lade den træde i kraft.",
    "at udvalget godkender punkt 1, drøfter punkt 2 og udsætter punkt 3":
        "Udvalget godkendte punkt 1, drøftede punkt 2 og udsatte punkt 3.",
    # nested
    "at det godkendes, at skolen lukkes": "{body} godkendte, at skolen lukkes.",
    "at udvalget godkender planen, herunder at der afsættes 2 mio. kr.":
        "Udvalget godkendte planen, herunder at der afsættes 2 mio. kr.",
    "at udvalget anbefaler byrådet at godkende planen": "Udvalget anbefalede byrådet at godkende planen.",
}  # fmt: skip
NOTED = {
    "at orienteringen tages til efterretning": "{body} tog orienteringen til efterretning.",
    "at orienteringen om budgettet tages til efterretning": "{body} tog orienteringen om budgettet til efterretning.",
    "at ovenstående tages ad notam": "{body} tog ovenstående ad notam.",
    "at det tages til efterretning, at initiativerne indgår": "{body} tog til efterretning, at initiativerne indgår.",
    "at udvalget noterer sig orienteringen": "Udvalget noterede sig orienteringen.",
    "til orientering": "{body} tog sagen til efterretning.",
}
DISCUSSED = {
    "at punktet drøftes": "{body} drøftede punktet.",
    "at udvalget drøfter, om planen skal godkendes og sendes i høring":
        "Udvalget drøftede, om planen skal godkendes og sendes i høring.",
    "at udvalget drøfter sagen og giver input til det videre arbejde":
        "Udvalget drøftede sagen og gav input til det videre arbejde.",
    "at udvalget drøfter sagen med henblik på at godkende den":
        "Udvalget drøftede sagen med henblik på at godkende den.",
    "at KL's udspil drøftes": "{body} drøftede KL's udspil.",
    "Til drøftelse": "{body} drøftede sagen.",
}  # fmt: skip
POSTPONED = {
    "at sagen udsættes til næste møde": "{body} udsatte sagen til næste møde.",
    "at sagen sendes i offentlig høring i 8 uger": "{body} besluttede at sende sagen i offentlig høring i 8 uger.",
}
REFERRED = {
    "at sagen oversendes til Teknisk Udvalg": "{body} oversendte sagen til Teknisk Udvalg.",
    "at udvalget sender sagen tilbage til forvaltningen":
        "Udvalget besluttede at sende sagen tilbage til forvaltningen.",
}  # fmt: skip
SURE = {
    Outcome.ADOPTED: ADOPTED,
    Outcome.NOTED: NOTED,
    Outcome.DISCUSSED: DISCUSSED,
    Outcome.POSTPONED: POSTPONED,
    Outcome.REFERRED: REFERRED,
}


def body_of(clause: str) -> str:
    return "KKR Midtjylland" if "KKR" in clause else BODY


@pytest.mark.parametrize(
    ("clause", "sentence", "outcome"),
    [(clause, text, outcome) for outcome, group in SURE.items() for clause, text in group.items()],
)
def test_a_clear_clause_becomes_its_decision(clause: str, sentence: str, outcome: Outcome):
    found = draft(clause, body_of(clause))
    assert (found.text, found.outcome) == (sentence.format(body=body_of(clause)), outcome)
    assert not found.needs_a_look


@pytest.mark.parametrize(
    ("clause", "look_at"),
    [
        ("at udvalget nikker", "nikker"),
        ("at udvalget ikke godkender planen", "godkendte"),
        ("at udvalget enten godkender eller afviser forslaget", "godkender"),
        ("at udvalget godkender planen og spreder budskabet", "spreder"),
        ("at udvalget godkender planen og dokumenterer resultaterne", "dokumenterer"),
        ("at udvalget drøfter sagen og på den baggrund godkender planen", "godkender"),
        ("at udvalget drøfter sagen, og at den genoptages", "drøftede"),
        ("at udvalget tager stilling til forslaget", "tage stilling"),
        ("at udvalget henviser til lovens § 5", "henviste"),
        ("at udvalget er enig i vurderingen", "er"),
        ("at udvalget orienteres om sagen", "orienteres"),
        ("at Økonomiudvalget, Teknisk Udvalg og Kulturudvalget godkender planen", "godkender"),
        ("at Økonomiudvalget, som er ansvarligt, godkender planen", "er"),
        ("at sagen drøftes igen i august", "sagen"),
        ("at sagen behandles på næste møde", "sagen"),
        ("at rapporten drøftes og tages til efterretning", "rapporten"),
        ("at indstillingens punkt 1 godkendes og punkt 2 udsættes", "indstillingens"),
        ("at Teknisk Udvalg godkender planen", "Teknisk"),
        ("at byrådet meddeler, at lånet ikke kan optages", "byrådet"),
        ("at Aarhus Kommune tager planen til efterretning", "Aarhus"),
        ("at orienteringen er givet", "orienteringen"),
        ("at byggeriet godkendes ikke", "godkendte"),
        ("Støtte til Hornslet Hallen", "Støtte"),
        ("4 medlemmer til bestyrelsen", "4"),
        ("Takster for kommunernes tilbud", "Takster"),
    ],
)
def test_a_doubtful_clause_is_marked_with_the_cursor_where_the_doubt_is(clause: str, look_at: str):
    found = draft(clause, BODY)
    assert found.needs_a_look
    assert found.text[found.look_at :].startswith(look_at)


@pytest.mark.parametrize(
    "clause", ["at udvalget godkender eller afviser planen", "at planen godkendes/forkastes"]
)
def test_a_choice_that_is_left_open_is_not_made_by_the_program(clause: str):
    assert draft(clause, BODY).needs_a_look


def test_taken_note_of_is_not_approved():
    assert draft("at planen tages til efterretning", BODY).outcome is Outcome.NOTED


def test_a_recommendation_to_another_body_is_not_decided_silently():
    assert draft("planen vedtages", BODY, intro="Det indstilles til byrådet, at").needs_a_look
    assert not draft("planen vedtages", BODY, intro="Det indstilles til Økonomiudvalget, at").needs_a_look


@pytest.mark.parametrize(
    ("intro", "clause", "sentence"),
    [
        ("Det indstilles, at:", "Planen godkendes", "Økonomiudvalget godkendte planen."),
        ("Det indstilles, at udvalget på baggrund af sagen", "Udpeger 4 medlemmer",
         "Udvalget udpegede på baggrund af sagen 4 medlemmer."),
        ("Forvaltningen indstiller, at Økonomiudvalget:", "at planen godkendes", "Økonomiudvalget godkendte planen."),
        ("Det indstilles til Økonomiudvalget at:", "drøfte planen", "Økonomiudvalget drøftede planen."),
        ("Det indstilles, at udvalget anbefaler byrådet,", "at planen godkendes",
         "Udvalget anbefalede byrådet, at planen godkendes."),
        ("Det indstilles, at udvalget anbefaler byrådet at", "godkende planen",
         "Udvalget anbefalede byrådet at godkende planen."),
        ("Det indstilles:", "Teknik og Miljø anbefaler Havnens Perle at flytte",
         "Økonomiudvalget godkendte, at Teknik og Miljø anbefaler Havnens Perle at flytte."),
        ("Indstilling fra forvaltningen:", "1) at planen godkendes; og", "Økonomiudvalget godkendte planen."),
    ],
)  # fmt: skip
def test_the_opening_line_of_a_list_is_said_of_each_clause(intro: str, clause: str, sentence: str):
    found = draft(clause, BODY, intro=intro)
    assert (found.text, found.needs_a_look) == (sentence, False)


@pytest.mark.parametrize(
    ("body", "clause", "sentence"),
    [
        ("Aarhus Byråd", "at byrådet godkender planen", "Byrådet godkendte planen."),
        ("Aarhus Byråd", "at planen godkendes", "Aarhus Byråd godkendte planen."),
        ("KKR Midtjylland", "at KKR drøfter planen", "KKR drøftede planen."),
        ("Ungeudvalget", "at udvalget drøfter planen", "Udvalget drøftede planen."),
        ("Udvalget for plan og kultur (PUK)", "at PUK drøfter planen", "PUK drøftede planen."),
        ("Udvalget for plan og kultur (PUK)", "at Udvalget for Plan og Kultur drøfter den",
         "Udvalget for Plan og Kultur drøftede den."),
        ("", "at udvalget drøfter planen", "Udvalget drøftede planen."),
        ("", "at planen drøftes", "Mødet drøftede planen."),
    ],
)  # fmt: skip
def test_a_body_is_known_by_its_short_names(body: str, clause: str, sentence: str):
    found = draft(clause, body)
    assert (found.text, found.needs_a_look) == (sentence, False)


def test_another_committee_is_not_taken_for_this_one():
    found = draft("at Udvalget for Børn drøfter planen", "Udvalget for plan")
    assert found.needs_a_look


def test_a_capital_of_the_list_is_lowered_and_a_name_keeps_it():
    assert draft("Dimensioneringen godkendes", BODY).text == "Økonomiudvalget godkendte dimensioneringen."
    assert (
        draft("Horsens godkendes", BODY, spoken="Møde i Horsens i dag").text
        == "Økonomiudvalget godkendte Horsens."
    )
