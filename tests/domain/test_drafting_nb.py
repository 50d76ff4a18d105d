"""Norwegian clauses and the sentences they come to."""

import pytest

from meetingtui.domain.decision import Outcome
from tests.domain.meetings import draft

BODY = "Formannskapet"

# clause: what it comes to; the outcome is the one of its group
ADOPTED = {
    "Formannskapet vedtar budsjettet.": "{body} vedtok budsjettet.",
    "Formannskapet vedtar at gebyrene ikke økes": "{body} vedtok at gebyrene ikke økes.",
    "Formannskapet vedtar å gi Anne Hansen fritak fra sine verv.": "{body} ga Anne Hansen fritak fra sine verv.",
    "Formannskapet vedtar planen slik den foreligger": "{body} vedtok planen slik den foreligger.",
    "Formannskapet slutter seg til kommunedirektørens vurdering": "{body} sluttet seg til kommunedirektørens vurdering.",
    "Formannskapet ber kommunedirektøren legge fram en ny sak": "{body} ba kommunedirektøren legge fram en ny sak.",
    "Formannskapet innstiller til kommunestyret å godkjenne planen":
        "{body} innstilte til kommunestyret å godkjenne planen.",
    "Formannskapet fastsetter følgende gebyrer:": "{body} fastsatte følgende gebyrer.",
    "at Formannskapet godkjenner planen": "{body} godkjente planen.",
    "Administrasjonen tilrår at Formannskapet vedtar planen": "{body} vedtok planen.",
    "å godkjenne planen": "{body} godkjente planen.",
    # in the passive
    "Protokollen godkjennes.": "{body} godkjente protokollen.",
    "Innkalling og saksliste godkjennes": "{body} godkjente innkalling og saksliste.",
    "Det bevilges kr 500 000 til rehabilitering av skolen.": "{body} bevilget kr 500 000 til rehabilitering av skolen.",
    "Det gis dispensasjon fra reguleringsplanen": "{body} ga dispensasjon fra reguleringsplanen.",
    "Kommunedirektøren gis fullmakt til å gjennomføre salget": "{body} ga kommunedirektøren fullmakt til å gjennomføre salget.",
    "Kommunedirektøren bes om å legge fram en ny sak": "{body} ba kommunedirektøren om å legge fram en ny sak.",
    "Kari Nordmann velges som medlem i kontrollutvalget": "{body} valgte Kari Nordmann som medlem i kontrollutvalget.",
    "Reguleringsplan for Holen vedtas i henhold til plan- og bygningsloven § 12-12":
        "{body} vedtok reguleringsplan for Holen i henhold til plan- og bygningsloven § 12-12.",
    "Budsjettet vedtas med de endringer som framgår av vedlegget":
        "{body} vedtok budsjettet med de endringer som framgår av vedlegget.",
    "Idrettslaget bevilges 50 000 kroner": "{body} bevilget idrettslaget 50 000 kroner.",
    "Klagen tas til følge": "{body} tok klagen til følge.",
    # what is not done
    "Klagen tas ikke til følge": "{body} tok ikke klagen til følge.",
    "Det gis ikke dispensasjon fra reguleringsplanen": "{body} ga ikke dispensasjon fra reguleringsplanen.",
    "Saken tas ikke opp igjen": "{body} vedtok å ikke ta saken opp igjen.",
    # what it will go on to do
    "Formannskapet legger planen til grunn for det videre arbeidet": "{body} vedtok å legge planen til grunn for det videre arbeidet.",
    # somebody else, or something, will
    "Planlegging av ny veg avventes til budsjettet er vedtatt": "{body} vedtok at planlegging av ny veg avventes til budsjettet er vedtatt.",
    "Gebyrene økes med 3 prosent fra 1. januar 2027": "{body} vedtok at gebyrene økes med 3 prosent fra 1. januar 2027.",
    "Det settes av 2 millioner kroner til fond": "{body} vedtok at det settes av 2 millioner kroner til fond.",
    "Kommunedirektøren skal legge fram en plan": "{body} vedtok at kommunedirektøren skal legge fram en plan.",
    "Planen vedtas av fylkestinget": "{body} vedtok at planen vedtas av fylkestinget.",
    # several verbs, several sentences
    "Formannskapet godkjenner planen og ber kommunedirektøren om å følge den opp":
        "{body} godkjente planen og ba kommunedirektøren om å følge den opp.",
    "Formannskapet vedtar planen. Gebyrene økes med 3 prosent.":
        "{body} vedtok planen. {body} vedtok at gebyrene økes med 3 prosent.",
}  # fmt: skip
NOTED = {
    "Formannskapet tar saken til orientering.": "{body} tok saken til orientering.",
    "Formannskapet vedtar å ta saken til orientering": "{body} tok saken til orientering.",
    "Referatsakene tas til orientering": "{body} tok referatsakene til orientering.",
    "Saken tas til etterretning": "{body} tok saken til etterretning.",
    "Det tas til orientering at tiltakene er i gang": "{body} tok til orientering at tiltakene er i gang.",
    "Tas til orientering": "{body} tok saken til orientering.",
}
DISCUSSED = {
    "Saken drøftes": "{body} drøftet saken.",
    "Formannskapet drøfter saken": "{body} drøftet saken.",
    "Til drøfting": "{body} drøftet saken.",
}
POSTPONED = {
    "Saken utsettes til neste møte": "{body} utsatte saken til neste møte.",
    "Planforslaget sendes på høring i seks uker": "{body} vedtok å sende planforslaget på høring i seks uker.",
    "Forslag til plan legges ut til offentlig ettersyn": "{body} vedtok å legge forslag til plan ut til offentlig ettersyn.",
}
REFERRED = {
    "Saken sendes tilbake til administrasjonen": "{body} vedtok å sende saken tilbake til administrasjonen.",
    "Saken oversendes til kommunestyret": "{body} oversendte saken til kommunestyret.",
}
SURE = {
    Outcome.ADOPTED: ADOPTED,
    Outcome.NOTED: NOTED,
    Outcome.DISCUSSED: DISCUSSED,
    Outcome.POSTPONED: POSTPONED,
    Outcome.REFERRED: REFERRED,
    Outcome.WITHDRAWN: {"Saken trekkes fra sakslisten": "{body} trakk saken fra sakslisten."},
}


@pytest.mark.parametrize(
    ("clause", "sentence", "outcome"),
    [(clause, text, outcome) for outcome, group in SURE.items() for clause, text in group.items()],
)
def test_a_clear_clause_becomes_its_decision(clause: str, sentence: str, outcome: Outcome):
    found = draft(clause, BODY, code="nb")
    assert (found.text, found.outcome) == (sentence.format(body=BODY), outcome)
    assert not found.needs_a_look


@pytest.mark.parametrize(
    ("clause", "look_at"),
    [
        ("Formannskapet nikker", "nikker"),
        ("Formannskapet godkjenner ikke planen", "godkjente"),
        ("Formannskapet godkjenner planen og sprer budskapet", "sprer"),
        ("Formannskapet tar stilling til forslaget", "ta stilling"),
        ("Formannskapet er positive til forslaget", "er"),
        ("Formannskapet ber om å få se den nå. Gebyrene økes", "nå."),
        ("Kommunestyret vedtar planen", "kommunestyret"),
        # a main clause whose order is not that of a subordinate one
        ("I 2027 bevilges det 2 millioner kroner til skolen", "vedtok at"),
        ("Som nytt medlem velges Kari Nordmann", "vedtok at"),
        ("Det skal ikke bygges flere boliger", "vedtok at"),
        ("Planen skal også sendes fylkeskommunen", "vedtok at"),
        ("Saken er drøftet", "vedtok at"),
        ("Konstateres", "vedtok at"),
        ("Planen vedtas og sendes på høring", "vedtok at"),
        ("Planen godkjennes/avslås", "vedtok at"),
        ("Rapporten drøftes og tas til orientering", "rapporten"),
        ("Saken behandles i neste møte", "saken"),
        ("Saken oversendes kommunestyret", "oversendte"),
        ("Tilskudd på 50 000 kroner bevilges idrettslaget", "bevilget"),
        ("Støtte til idrettslaget", "Støtte"),
        ("Medlemmer til utvalget", "Medlemmer"),
    ],
)
def test_a_doubtful_clause_is_marked_with_the_cursor_where_the_doubt_is(clause: str, look_at: str):
    found = draft(clause, BODY, code="nb")
    assert found.needs_a_look
    assert found.text[found.look_at :].startswith(look_at)


def test_a_choice_that_is_left_open_is_not_made_by_the_program():
    assert draft("Formannskapet godkjenner eller avslår søknaden", BODY, code="nb").needs_a_look


def test_a_recommendation_to_another_body_is_not_decided_silently():
    intro = "Formannskapets innstilling til kommunestyret:"
    assert draft("Planen godkjennes", BODY, code="nb", intro=intro).needs_a_look
    assert not draft("Planen godkjennes", "Kommunestyret", code="nb", intro=intro).needs_a_look


@pytest.mark.parametrize(
    ("intro", "clause", "sentence"),
    [
        ("Formannskapet vedtar:", "Gebyrene økes med 3 prosent", "{body} vedtok at gebyrene økes med 3 prosent."),
        ("Formannskapet vedtar følgende:", "Budsjettet for 2027 vedtas", "{body} vedtok budsjettet for 2027."),
        ("Formannskapet", "tar saken til orientering", "{body} tok saken til orientering."),
        ("Kommunedirektøren anbefaler formannskapet å fatte følgende vedtak:", "Gebyrene økes",
         "{body} vedtok at gebyrene økes."),
        ("Formannskapet anbefaler kommunestyret å fatte følgende vedtak:", "Gebyrene økes med 3 prosent",
         "{body} anbefalte kommunestyret å fatte følgende vedtak: Gebyrene økes med 3 prosent."),
        ("Formannskapet anbefaler kommunestyret", "at planen godkjennes", "{body} anbefalte kommunestyret at planen godkjennes."),
        ("Rådmannens innstilling:", "1) Planen godkjennes.", "{body} godkjente planen."),
    ],
)  # fmt: skip
def test_the_opening_line_of_a_list_is_said_of_each_clause(intro: str, clause: str, sentence: str):
    found = draft(clause, BODY, code="nb", intro=intro)
    assert (found.text, found.needs_a_look) == (sentence.format(body=BODY), False)


@pytest.mark.parametrize(
    ("body", "clause", "sentence"),
    [
        ("Levanger kommunestyre", "Kommunestyret vedtar planen", "Kommunestyret vedtok planen."),
        ("Plan- og utviklingsutvalget", "Utvalget vedtar planen", "Utvalget vedtok planen."),
        ("Utvalg for plan og miljø", "Utvalg for plan og miljø vedtar den", "Utvalg for plan og miljø vedtok den."),
        ("Fylkestinget", "Fylkestinget tar saken til vitende", "Fylkestinget tok saken til vitende."),
        ("", "Planen drøftes", "Møtet drøftet planen."),
    ],
)  # fmt: skip
def test_a_body_is_known_by_its_short_names(body: str, clause: str, sentence: str):
    found = draft(clause, body, code="nb")
    assert (found.text, found.needs_a_look) == (sentence, False)
