"""The headings of Norwegian and Swedish agendas, as their languages know them."""

import re

import pytest

from meetingtui.languages import language_of

NB = language_of("nb").agenda
SV = language_of("sv").agenda


def told(patterns: tuple[str, ...], line: str) -> tuple[str, str] | None:
    """The body and date that the first pattern for a whole line finds in it."""
    for pattern in patterns:
        if found := re.fullmatch(pattern, line, re.IGNORECASE):
            named = found.groupdict()
            return named.get("body") or "", named.get("date") or ""
    return None


@pytest.mark.parametrize(
    ("code", "line", "body", "date"),
    [
        ("nb", "Vedtak i formannskapet - 12.03.2026", "formannskapet", "12.03.2026"),
        ("nb", "Formannskapets vedtak 12.03.2026", "Formannskapet", "12.03.2026"),
        ("nb", "Formannskapets innstilling 12.03.2026", "Formannskapet", "12.03.2026"),
        ("nb", "Formannskapet sitt vedtak", "Formannskapet", ""),
        ("nb", "Behandling i Formannskapet den 12. mars 2026", "Formannskapet", "12. mars 2026"),
        ("nb", "Saksprotokoll i Plan- og miljøutvalget - 12.03.2026", "Plan- og miljøutvalget", "12.03.2026"),
        ("nb", "Formannskapets behandling av sak 12/26 i møte den 12.03.2026", "Formannskapet", "12.03.2026"),
        ("sv", "Kommunstyrelsens beslut", "Kommunstyrelsen", ""),
        ("sv", "Kommunstyrelsens beslut 2026-03-12, § 45", "Kommunstyrelsen", "2026-03-12"),
        ("sv", "Kommunstyrelsens beslut § 45", "Kommunstyrelsen", ""),
        ("sv", "Beslut i socialnämnden den 12 mars 2026", "socialnämnden", "12 mars 2026"),
    ],
)
def test_a_decisions_heading_tells_whose_it_is_and_of_which_day(code: str, line: str, body: str, date: str):
    assert told(language_of(code).agenda.decision_patterns, line) == (body, date)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("nb", "Formannskapets innstilling til kommunestyret"),
        ("nb", "Innstilling fra formannskapet"),
        ("nb", "Rådmannen sitt framlegg til vedtak"),
        ("nb", "Kommunedirektøren anbefaler formannskapet å fatte følgende vedtak"),
        ("sv", "Förslag till beslut i kommunfullmäktige"),
        ("sv", "Barn- och utbildningsnämndens förslag till beslut"),
        ("sv", "Kommunstyrelsen föreslås besluta"),
        ("sv", "Förvaltningen föreslår att nämnden beslutar"),
    ],
)
def test_a_heading_over_what_is_asked_may_name_who_asks(code: str, line: str):
    words = language_of(code).agenda
    assert told(words.recommendation_patterns, line) is not None
    assert told(words.decision_patterns, line) is None


@pytest.mark.parametrize(
    "line",
    ["Kommunedirektørens forslag til vedtak", "Rådmannens innstilling", "Framlegg til vedtak", "Tilråding"],
)
def test_the_usual_norwegian_recommendations_are_known_to_the_letter(line: str):
    assert line.casefold() in NB.recommendation


@pytest.mark.parametrize(
    "line",
    [
        "Förslag till beslut",
        "Arbetsutskottets förslag",
        "Förvaltningens förslag till beslut",
        "Beslutsförslag",
    ],
)
def test_the_usual_swedish_recommendations_are_known_to_the_letter(line: str):
    assert line.casefold() in SV.recommendation


@pytest.mark.parametrize("words", [NB, SV])
@pytest.mark.parametrize(
    "line",
    [
        "Eventuelt", "Referatsaker", "Godkjenning av protokoll", "Orienteringer", "Spørsmål",
        "Övriga frågor", "Val av justerare", "Justering", "Information", "Anmälan av jäv", "Delegationsbeslut",
        "Kommunestyret vedtar planen", "Kommunstyrelsen beslutar", "Förvaltningen föreslår en ny plan",
        "Kommunedirektøren foreslår en ny plan for sentrum",
    ],
)  # fmt: skip
def test_titles_and_sentences_are_no_headings(words, line: str):
    known = (
        words.recommendation
        | words.sections
        | words.decision
        | words.attachments
        | words.votes
        | words.ending
    )
    assert line.casefold() not in known
    assert told((*words.decision_patterns, *words.recommendation_patterns), line) is None


@pytest.mark.parametrize("words", [NB, SV])
def test_no_heading_stands_for_two_things(words):
    kinds = [words.recommendation, words.sections, words.decision, words.attachments, words.votes]
    assert len(frozenset().union(*kinds)) == sum(map(len, kinds))


@pytest.mark.parametrize("words", [NB, SV])
def test_all_words_that_are_looked_up_are_in_lower_case(words):
    for known in (
        words.recommendation,
        words.sections,
        words.decision,
        words.closed,
        words.labels,
        words.names,
    ):
        assert all(word == word.casefold() for word in known)


NORWEGIAN = (
    "Kommunestyret behandlet saken i møte i mars. Det er ikke avklart hvordan tiltaket skal finansieres. Behovet "
    "har økt etter at flere familier har flyttet til bygda, og dagens lokaler ble bygget for færre elever. "
    "Saken må ses i sammenheng med økonomiplanen som blir lagt fram til høsten, og av den grunn gis det "
    "mulighet til å komme med innspill ut året."
)
SWEDISH = (
    "Kommunstyrelsen behandlade ärendet i mars. Det är inte klarlagt hur åtgärden ska finansieras. Behovet har "
    "ökat sedan flera familjer flyttat till orten, och dagens lokaler byggdes för färre elever. Ärendet måste "
    "ses i samband med den ekonomiska planen som läggs fram till hösten."
)
DANISH = (
    "Byrådet behandlede sagen i marts. Det er ikke afklaret, hvordan tiltaget skal finansieres. Behovet er "
    "steget, fordi flere familier er flyttet til byen, og de nuværende lokaler blev bygget til færre af dem, der "
    "går i skole. Sagen skal ses i sammenhæng med budgettet, som kommer inden efteråret på mødet i udvalget."
)


@pytest.mark.parametrize(("code", "text"), [("nb", NORWEGIAN), ("sv", SWEDISH), ("da", DANISH)])
def test_the_scandinavian_languages_are_told_apart_by_their_frequent_words(code: str, text: str):
    words = re.findall(r"\w+", text.casefold())
    counts = {
        known: sum(words.count(word) for word in language_of(known).agenda.telling)
        for known in ("da", "nb", "sv", "en")
    }
    others = [count for known, count in counts.items() if known != code]
    assert counts[code] > 1.1 * max(others), counts
