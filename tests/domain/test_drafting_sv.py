"""Swedish clauses and the sentences they come to."""

import pytest

from meetingtui.domain.decision import Outcome
from tests.domain.meetings import draft

BODY = "Kommunstyrelsen"

# clause: what it comes to; the outcome is the one of its group
ADOPTED = {
    "Kommunstyrelsen beslutar att godkänna budgeten": "{body} beslutade att godkänna budgeten.",
    "Kommunstyrelsen beslutar att avgifterna inte höjs": "{body} beslutade att avgifterna inte höjs.",
    "Kommunstyrelsen beslutar godkänna förslaget": "{body} beslutade godkänna förslaget.",
    "Kommunstyrelsen beslutar för egen del att godkänna planen": "{body} beslutade för egen del att godkänna planen.",
    "att godkänna budgeten": "{body} beslutade att godkänna budgeten.",
    "att ge förvaltningen i uppdrag att utreda frågan": "{body} beslutade att ge förvaltningen i uppdrag att utreda frågan.",
    "att föreslå kommunfullmäktige att anta planen": "{body} beslutade att föreslå kommunfullmäktige att anta planen.",
    "att kommunstyrelsen godkänner rapporten": "{body} godkände rapporten.",
    "Kommunstyrelsen godkänner budgeten.": "{body} godkände budgeten.",
    "Kommunstyrelsen ställer sig bakom yttrandet": "{body} ställde sig bakom yttrandet.",
    "Kommunstyrelsen antar yttrandet som sitt eget": "{body} antog yttrandet som sitt eget.",
    "Kommunstyrelsen uppdrar åt förvaltningen att utreda frågan": "{body} uppdrog åt förvaltningen att utreda frågan.",
    "Kommunstyrelsen föreslår kommunfullmäktige att anta planen": "{body} föreslog kommunfullmäktige att anta planen.",
    "Förvaltningen föreslår att kommunstyrelsen godkänner rapporten": "{body} godkände rapporten.",
    "Kommunstyrelsen fastställer följande taxa:": "{body} fastställde följande taxa.",
    # in the passive
    "Motionen avslås": "{body} avslog motionen.",
    "att motionen bifalls": "{body} biföll motionen.",
    "Anna Berg utses till ledamot i styrelsen": "{body} utsåg Anna Berg till ledamot i styrelsen.",
    "Paragrafen förklaras omedelbart justerad": "{body} förklarade paragrafen omedelbart justerad.",
    "Föreningen beviljas 50 000 kronor": "{body} beviljade föreningen 50 000 kronor.",
    "Mötet konstateras lagligt sammankallat och beslutfört": "{body} konstaterade mötet lagligt sammankallat och beslutfört.",
    "Motionen bifalls inte": "{body} biföll inte motionen.",
    # what it will go on to do
    "Kommunstyrelsen arbetar vidare med frågan": "{body} beslutade att arbeta vidare med frågan.",
    # somebody else, or something, will
    "Motionen anses besvarad": "{body} beslutade att motionen anses besvarad.",
    "att motionen ska anses besvarad": "{body} beslutade att motionen ska anses besvarad.",
    "Förvaltningen får i uppdrag att utreda frågan": "{body} beslutade att förvaltningen får i uppdrag att utreda frågan.",
    "Avgifterna höjs med 3 procent från 2027": "{body} beslutade att avgifterna höjs med 3 procent från 2027.",
    "att det inte byggs fler bostäder": "{body} beslutade att det inte byggs fler bostäder.",
    "Detaljplanen antas av kommunfullmäktige": "{body} beslutade att detaljplanen antas av kommunfullmäktige.",
    # several verbs, several sentences
    "att anta planen och att avsätta 2 miljoner kronor": "{body} beslutade att anta planen och avsätta 2 miljoner kronor.",
    "att anta planen samt uppdra åt förvaltningen att följa upp den":
        "{body} beslutade att anta planen samt uppdra åt förvaltningen att följa upp den.",
    "Kommunstyrelsen godkänner rapporten och översänder den till regionen":
        "{body} godkände rapporten och beslutade att översända den till regionen.",
    "Kommunstyrelsen godkänner rapporten. Avgifterna höjs med 3 procent.":
        "{body} godkände rapporten. {body} beslutade att avgifterna höjs med 3 procent.",
}  # fmt: skip
NOTED = {
    "Kommunstyrelsen noterar informationen till protokollet.": "{body} noterade informationen till protokollet.",
    "Kommunstyrelsen lägger informationen till handlingarna": "{body} lade informationen till handlingarna.",
    "Informationen läggs till handlingarna": "{body} lade informationen till handlingarna.",
    "att lägga informationen till handlingarna": "{body} beslutade att lägga informationen till handlingarna.",
    "Kommunstyrelsen beslutar att notera informationen": "{body} beslutade att notera informationen.",
    "Kommunstyrelsen beslutar anteckna ärendet för kännedom": "{body} beslutade att anteckna ärendet för kännedom.",
    "Kommunstyrelsen tar del av informationen": "{body} tog del av informationen.",
    "Ärendet antecknas för kännedom": "{body} antecknade ärendet för kännedom.",
    "för kännedom": "{body} lade ärendet till handlingarna.",
}
DISCUSSED = {
    "Kommunstyrelsen diskuterar ärendet": "{body} diskuterade ärendet.",
    "Ärendet diskuteras": "{body} diskuterade ärendet.",
}
POSTPONED = {
    "Ärendet bordläggs till nästa sammanträde": "{body} bordlade ärendet till nästa sammanträde.",
    "Kommunstyrelsen skjuter upp ärendet": "{body} beslutade att skjuta upp ärendet.",
}
REFERRED = {
    "Ärendet återremitteras till förvaltningen": "{body} återremitterade ärendet till förvaltningen.",
    "att återremittera ärendet till förvaltningen": "{body} beslutade att återremittera ärendet till förvaltningen.",
    "Kommunstyrelsen överlämnar ärendet till kommunfullmäktige": "{body} överlämnade ärendet till kommunfullmäktige.",
}
SURE = {
    Outcome.ADOPTED: ADOPTED,
    Outcome.NOTED: NOTED,
    Outcome.DISCUSSED: DISCUSSED,
    Outcome.POSTPONED: POSTPONED,
    Outcome.REFERRED: REFERRED,
}


@pytest.mark.parametrize(
    ("clause", "sentence", "outcome"),
    [(clause, text, outcome) for outcome, group in SURE.items() for clause, text in group.items()],
)
def test_a_clear_clause_becomes_its_decision(clause: str, sentence: str, outcome: Outcome):
    found = draft(clause, BODY, code="sv")
    assert (found.text, found.outcome) == (sentence.format(body=BODY), outcome)
    assert not found.needs_a_look


@pytest.mark.parametrize(
    ("clause", "look_at"),
    [
        ("Kommunstyrelsen nickar", "nickar"),
        ("Kommunstyrelsen godkänner inte rapporten", "godkände"),
        ("Kommunstyrelsen godkänner rapporten och publicerar den", "publicerar"),
        ("Kommunstyrelsen tar ställning till förslaget", "ta ställning"),
        ("Kommunstyrelsen är positiv till förslaget", "är"),
        ("Stadsstyrelsen beslutar godkänna förslaget", "stadsstyrelsen"),
        ("att inte godkänna rapporten", "Inte"),
        # a main clause whose order is not that of a subordinate one
        ("Från 2027 höjs avgifterna med 3 procent", "beslutade att"),
        ("Till protokolljusterare väljs Anna Berg", "beslutade att"),
        ("Avgifterna ska inte höjas", "beslutade att"),
        ("Konstateras", "beslutade att"),
        ("Ärendet skjuts upp", "beslutade att"),
        ("Planen antas och skickas på remiss", "beslutade att"),
        ("Rapporten godkänns och läggs till handlingarna", "rapporten"),
        ("Bidrag med 50 000 kronor beviljas föreningen", "beviljade"),
        ("Ärendet utgår", "ärendet"),
        ("Svar på motion", "Svar"),
        ("Val av ledamöter", "Val"),
    ],
)
def test_a_doubtful_clause_is_marked_with_the_cursor_where_the_doubt_is(clause: str, look_at: str):
    found = draft(clause, BODY, code="sv")
    assert found.needs_a_look
    assert found.text[found.look_at :].startswith(look_at)


@pytest.mark.parametrize(
    "clause", ["Kommunstyrelsen godkänner eller avslår förslaget", "Motionen bifalls/avslås"]
)
def test_a_choice_that_is_left_open_is_not_made_by_the_program(clause: str):
    assert draft(clause, BODY, code="sv").needs_a_look


@pytest.mark.parametrize(
    ("intro", "clause", "sentence"),
    [
        ("Kommunstyrelsen föreslås besluta", "att godkänna budgeten", "{body} beslutade att godkänna budgeten."),
        ("Kommunstyrelsen föreslås besluta att", "Godkänna budgeten.", "{body} beslutade att godkänna budgeten."),
        ("Kommunstyrelsen beslutar", "att godkänna budgeten", "{body} beslutade att godkänna budgeten."),
        ("Kommunstyrelsen beslutar", "att motionen avslås", "{body} avslog motionen."),
        ("Kommunstyrelsen beslutar", "Motionen avslås", "{body} avslog motionen."),
        ("Kommunstyrelsen beslutar följande:", "Avgifterna höjs med 3 procent",
         "{body} beslutade att avgifterna höjs med 3 procent."),
        ("Förvaltningen föreslår kommunstyrelsen besluta", "att anta planen", "{body} beslutade att anta planen."),
        ("Förvaltningen föreslår att kommunstyrelsen beslutar att", "anta planen", "{body} beslutade att anta planen."),
        ("Kommunstyrelsen föreslår kommunfullmäktige besluta", "att anta planen",
         "{body} föreslog kommunfullmäktige besluta att anta planen."),
        ("Kommunstyrelsen föreslår kommunfullmäktige besluta", "Avgifterna höjs med 3 procent",
         "{body} föreslog kommunfullmäktige besluta att avgifterna höjs med 3 procent."),
    ],
)  # fmt: skip
def test_the_opening_line_of_a_list_is_said_of_each_clause(intro: str, clause: str, sentence: str):
    found = draft(clause, BODY, code="sv", intro=intro)
    assert (found.text, found.needs_a_look) == (sentence.format(body=BODY), False)


def test_what_is_noted_under_an_opening_line_is_not_approved():
    found = draft("lägga rapporten till handlingarna", BODY, code="sv", intro="Kommunstyrelsen beslutar att")
    assert found.outcome is Outcome.NOTED


@pytest.mark.parametrize(
    ("body", "clause", "sentence"),
    [
        ("Socialnämnden", "Nämnden godkänner planen", "Nämnden godkände planen."),
        ("Teknik- och fritidsnämnden", "Teknik- och fritidsnämnden godkänner den",
         "Teknik- och fritidsnämnden godkände den."),
        ("Kommunfullmäktige", "Fullmäktige antar budgeten", "Fullmäktige antog budgeten."),
        ("Nämnden för arbete", "Nämnden för arbete godkänner den", "Nämnden för arbete godkände den."),
        ("", "Planen diskuteras", "Mötet diskuterade planen."),
    ],
)  # fmt: skip
def test_a_body_is_known_by_its_short_names(body: str, clause: str, sentence: str):
    found = draft(clause, body, code="sv")
    assert (found.text, found.needs_a_look) == (sentence, False)
