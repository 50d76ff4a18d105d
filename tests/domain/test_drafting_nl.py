"""Dutch clauses and the sentences they come to."""

import pytest

from meetingtui.domain.decision import Outcome
from tests.domain.meetings import draft

BODY = "Gemeenteraad"

# clause: what it comes to; the outcome is the one of its group
ADOPTED = {
    "De raad besluit de begroting vast te stellen.": "De raad besloot de begroting vast te stellen.",
    "De nota vast te stellen.": "De gemeenteraad besloot de nota vast te stellen.",
    "In te stemmen met het voorstel om de weg af te sluiten":
        "De gemeenteraad besloot in te stemmen met het voorstel om de weg af te sluiten.",
    "Een krediet van € 50.000 beschikbaar te stellen voor de renovatie van de school":
        "De gemeenteraad besloot een krediet van € 50.000 beschikbaar te stellen voor de renovatie van de school.",
    "De heer Jansen te benoemen tot lid van de commissie en mevrouw Smit te ontslaan":
        "De gemeenteraad besloot de heer Jansen te benoemen tot lid van de commissie en mevrouw Smit te ontslaan.",
    "Het college op te dragen een plan van aanpak op te stellen":
        "De gemeenteraad besloot het college op te dragen een plan van aanpak op te stellen.",
    "Het besluit van 3 mei 2024 in te trekken":
        "De gemeenteraad besloot het besluit van 3 mei 2024 in te trekken.",
    "Geen zienswijze in te dienen op de begroting":
        "De gemeenteraad besloot geen zienswijze in te dienen op de begroting.",
    "De raad stelt de begroting vast.": "De raad stelde de begroting vast.",
    "De gemeenteraad stelt de begroting vast.": "De gemeenteraad stelde de begroting vast.",
    "De raad stemt in met het voorstel.": "De raad stemde in met het voorstel.",
    "De raad keurt de notulen goed.": "De raad keurde de notulen goed.",
    "De begroting wordt vastgesteld.": "De begroting werd vastgesteld.",
    "De notulen worden goedgekeurd.": "De notulen werden goedgekeurd.",
    "De weg wordt heringericht.": "De gemeenteraad besloot: de weg wordt heringericht.",
    "De begroting wordt vastgesteld en gepubliceerd.":
        "De gemeenteraad besloot: de begroting wordt vastgesteld en gepubliceerd.",
    "Het college wordt opgedragen een plan op te stellen.":
        "Het college werd opgedragen een plan op te stellen.",
    "De raad stelt de nota vast en draagt het college op een plan te maken.":
        "De raad stelde de nota vast en droeg het college op een plan te maken.",
    "De raad wordt voorgesteld om de nota vast te stellen.":
        "De gemeenteraad besloot de nota vast te stellen.",
    "Aan de raad wordt voorgesteld de nota vast te stellen.":
        "De gemeenteraad besloot de nota vast te stellen.",
    "Het college stelt de raad voor de nota vast te stellen.":
        "De gemeenteraad besloot de nota vast te stellen.",
    "Wij stellen u voor de nota vast te stellen.": "De gemeenteraad besloot de nota vast te stellen.",
    "De raad besluit de nota vast te stellen en kennis te nemen van de brief.":
        "De raad besloot de nota vast te stellen en kennis te nemen van de brief.",
    "De raad besluit dat de weg wordt afgesloten.": "De raad besloot dat de weg wordt afgesloten.",
    "dat de weg wordt afgesloten": "De gemeenteraad besloot dat de weg wordt afgesloten.",
    "De raad besluit tot vaststelling van de nota.": "De raad besloot tot vaststelling van de nota.",
    "De raad gaat akkoord met het voorstel.": "De raad ging akkoord met het voorstel.",
    "Akkoord te gaan met de overeenkomst": "De gemeenteraad besloot akkoord te gaan met de overeenkomst.",
    "Instemmen met het voorstel": "De gemeenteraad stemde in met het voorstel.",
    "Op voorstel van het college besluit de raad de nota vast te stellen.":
        "Op voorstel van het college besloot de raad de nota vast te stellen.",
    "De raad verzoekt het college een plan te maken.": "De raad verzocht het college een plan te maken.",
    "De commissie adviseert de raad de nota vast te stellen.":
        "De gemeenteraad besloot de nota vast te stellen.",
    "Artikel 1: De gemeenteraad keurt het reglement goed.": "De gemeenteraad keurde het reglement goed.",
    "De gemeenteraad besluit het reglement goed te keuren.":
        "De gemeenteraad besloot het reglement goed te keuren.",
    "Artikel 1. De gemeenteraad keurt het reglement goed.": "De gemeenteraad keurde het reglement goed.",
    "Artikel 2: Het college wordt gemachtigd de overeenkomst te ondertekenen.":
        "Het college werd gemachtigd de overeenkomst te ondertekenen.",
    "Art. 3 - De voorzitter en de algemeen directeur te machtigen tot ondertekening":
        "De gemeenteraad besloot de voorzitter en de algemeen directeur te machtigen tot ondertekening.",
    "De gemeenteraad besluit de jaarrekening 2024, met een saldo van € 1,2 miljoen, vast te stellen.":
        "De gemeenteraad besloot de jaarrekening 2024, met een saldo van € 1,2 miljoen, vast te stellen.",
    "De verordening, zoals opgenomen in bijlage 1, vast te stellen":
        "De gemeenteraad besloot de verordening, zoals opgenomen in bijlage 1, vast te stellen.",
    "Het bestemmingsplan 'Centrum' gewijzigd vast te stellen":
        "De gemeenteraad besloot het bestemmingsplan 'Centrum' gewijzigd vast te stellen.",
    "De raad besluit niet in te stemmen met het voorstel.":
        "De raad besloot niet in te stemmen met het voorstel.",
    "Kennis te nemen van de brief en het college te verzoeken een plan te maken":
        "De gemeenteraad besloot kennis te nemen van de brief en het college te verzoeken een plan te maken.",
    "De gemeenteraad neemt kennis van het verslag en keurt het goed.":
        "De gemeenteraad nam kennis van het verslag en keurde het goed.",
    "De gemeenteraad verleent aan de vzw een subsidie van 5.000 euro.":
        "De gemeenteraad verleende aan de vzw een subsidie van 5.000 euro.",
    "De gemeenteraad hecht zijn goedkeuring aan de notulen.":
        "De gemeenteraad hechtte zijn goedkeuring aan de notulen.",
    "De gemeenteraad wijst het bezwaar af.": "De gemeenteraad wees het bezwaar af.",
    "De gemeenteraad geeft opdracht aan het college om het plan uit te voeren.":
        "De gemeenteraad gaf opdracht aan het college om het plan uit te voeren.",
    "De raad stelt de begroting vast en verzoekt het college de raad te informeren":
        "De raad stelde de begroting vast en verzocht het college de raad te informeren.",
    "Mevrouw De Vries wordt benoemd tot griffier.": "Mevrouw De Vries werd benoemd tot griffier.",
    "Aan de vereniging wordt een subsidie verleend.": "Aan de vereniging werd een subsidie verleend.",
    "Het krediet wordt beschikbaar gesteld en de begroting wordt gewijzigd.":
        "De gemeenteraad besloot: het krediet wordt beschikbaar gesteld en de begroting wordt gewijzigd.",
    "De zienswijze vast te stellen conform bijgaande concept-brief. De brief te verzenden.":
        "De gemeenteraad besloot de zienswijze vast te stellen conform bijgaande concept-brief. De gemeenteraad besloot de brief te verzenden.",
    "Bijgaande brief aan de raad te sturen": "De gemeenteraad besloot bijgaande brief aan de raad te sturen.",
    "€ 10.000 beschikbaar te stellen": "De gemeenteraad besloot € 10.000 beschikbaar te stellen.",
    "Subsidie te verlenen aan Stichting De Brug":
        "De gemeenteraad besloot subsidie te verlenen aan Stichting De Brug.",
    "Jan Jansen te benoemen": "De gemeenteraad besloot Jan Jansen te benoemen.",
    "Wensen en bedenkingen ter kennis te brengen van het college":
        "De gemeenteraad besloot wensen en bedenkingen ter kennis te brengen van het college.",
    "Wij adviseren u de nota vast te stellen.": "De gemeenteraad besloot de nota vast te stellen.",
    "Het college van burgemeester en wethouders stelt de gemeenteraad voor om het krediet beschikbaar te stellen.":
        "De gemeenteraad besloot het krediet beschikbaar te stellen.",
    "Het dagelijks bestuur wordt verzocht een plan te maken.":
        "Het dagelijks bestuur werd verzocht een plan te maken.",
    "Het college te vragen of de weg kan worden afgesloten":
        "De gemeenteraad besloot het college te vragen of de weg kan worden afgesloten.",
    "De uitgangspunten voor de nieuwe wijk vast te stellen, namelijk wonen en groen":
        "De gemeenteraad besloot de uitgangspunten voor de nieuwe wijk vast te stellen, namelijk wonen en groen.",
    "Zich uit te spreken tegen de plannen": "De gemeenteraad besloot zich uit te spreken tegen de plannen.",
    "Te besluiten de nota vast te stellen": "De gemeenteraad besloot de nota vast te stellen.",
    "Voorgesteld wordt de nota vast te stellen.": "De gemeenteraad besloot de nota vast te stellen.",
    "De raad besluit unaniem de nota vast te stellen": "De raad besloot unaniem de nota vast te stellen.",
    "Het plan dient te worden vastgesteld.": "De gemeenteraad besloot: het plan dient te worden vastgesteld.",
    "De agenda wordt ongewijzigd vastgesteld.": "De agenda werd ongewijzigd vastgesteld.",
}  # fmt: skip
NOTED = {
    "Kennis te nemen van de brief": "De gemeenteraad nam kennis van de brief.",
    "De brief voor kennisgeving aan te nemen.": "De gemeenteraad nam de brief voor kennisgeving aan.",
    "De raad neemt kennis van de brief.": "De raad nam kennis van de brief.",
    "De brief wordt voor kennisgeving aangenomen.": "De brief werd voor kennisgeving aangenomen.",
    "De raad wordt gevraagd kennis te nemen van de brief.": "De gemeenteraad nam kennis van de brief.",
    "De raad besluit kennis te nemen van de brief.": "De raad nam kennis van de brief.",
    "Kennisnemen van de brief": "De gemeenteraad nam kennis van de brief.",
    "Ter kennisgeving": "De gemeenteraad nam kennis van het agendapunt.",
    "Kennis te nemen van de brief en deze voor kennisgeving aan te nemen":
        "De gemeenteraad besloot kennis te nemen van de brief en deze voor kennisgeving aan te nemen.",
}  # fmt: skip
POSTPONED = {
    "het voorstel aan te houden": "De gemeenteraad hield het voorstel aan.",
    "De raad houdt het voorstel aan.": "De raad hield het voorstel aan.",
    "Het voorstel wordt aangehouden.": "Het voorstel werd aangehouden.",
}  # fmt: skip
REFERRED = {
    "De motie te verwijzen naar de commissie Ruimte":
        "De gemeenteraad verwees de motie naar de commissie Ruimte.",
    "De raad verwijst het voorstel naar de commissie.": "De raad verwees het voorstel naar de commissie.",
}  # fmt: skip
DISCUSSED = {
    "Het rapport te bespreken": "De gemeenteraad besprak het rapport.",
    "De raad bespreekt het rapport.": "De raad besprak het rapport.",
    "Het voorstel wordt besproken": "Het voorstel werd besproken.",
}  # fmt: skip
SURE = {
    Outcome.ADOPTED: ADOPTED,
    Outcome.NOTED: NOTED,
    Outcome.POSTPONED: POSTPONED,
    Outcome.REFERRED: REFERRED,
    Outcome.DISCUSSED: DISCUSSED,
}


@pytest.mark.parametrize(
    ("clause", "sentence", "outcome"),
    [(clause, text, outcome) for outcome, group in SURE.items() for clause, text in group.items()],
)
def test_a_clear_clause_becomes_its_decision(clause: str, sentence: str, outcome: Outcome):
    found = draft(clause, BODY, code="nl")
    assert (found.text, found.outcome) == (sentence, outcome)
    assert not found.needs_a_look


@pytest.mark.parametrize(
    "clause",
    [
        "Vaststellen van de nota",
        "Instemmen met A en vaststellen van B",
        "Voorstel om de weg af te sluiten",
        "Voorstel de weg af te sluiten",
        "Begroting 2026",
        "De raad wil een nieuwe weg.",
        "Het bestemmingsplan gewijzigd vaststellen",
        "De leden in te lichten of een avond te organiseren",
        "De gemeenteraad neemt akte van de mededeling.",
        "De gemeenteraad geeft een toelichting.",
        "De gemeenteraad stelt zich op de hoogte.",
        "Het college heeft de nota vastgesteld",
        "De motie is aangenomen",
        "De subsidie wordt door de raad vastgesteld.",
        "De notulen worden niet goedgekeurd.",
        "Voorstel",
        "Opening",
        "College voorstellen de nota vast te stellen",
        "De motie wordt ingetrokken.",
        "De gemeenteraad keurt de notulen goed en ondertekent ze.",
    ],
)
def test_a_doubtful_clause_is_marked_for_a_look(clause: str):
    found = draft(clause, BODY, code="nl")
    assert found.needs_a_look
    assert 0 <= found.look_at < len(found.text)


@pytest.mark.parametrize(
    ("intro", "clause", "sentence", "outcome"),
    [
        ("De raad besluit:", "de nota vast te stellen;",
         "De raad besloot de nota vast te stellen.", Outcome.ADOPTED),
        ("De raad besluit:", "De nota vast te stellen.",
         "De raad besloot de nota vast te stellen.", Outcome.ADOPTED),
        ("De raad besluit:", "kennis te nemen van de brief",
         "De raad nam kennis van de brief.", Outcome.NOTED),
        ("De raad besluit:", "De begroting wordt vastgesteld.",
         "De begroting werd vastgesteld.", Outcome.ADOPTED),
        ("De raad besluit", "het college op te dragen een plan op te stellen",
         "De raad besloot het college op te dragen een plan op te stellen.", Outcome.ADOPTED),
        ("De raad besluit om:", "de nota vast te stellen",
         "De raad besloot om de nota vast te stellen.", Outcome.ADOPTED),
        ("De raad wordt voorgesteld:", "de nota vast te stellen",
         "De gemeenteraad besloot de nota vast te stellen.", Outcome.ADOPTED),
        ("De raad wordt voorgesteld te besluiten om:", "de nota vast te stellen",
         "De gemeenteraad besloot de nota vast te stellen.", Outcome.ADOPTED),
        ("Het college stelt de raad voor:", "De nota vast te stellen",
         "De gemeenteraad besloot de nota vast te stellen.", Outcome.ADOPTED),
        ("De commissie adviseert de raad:", "De nota vast te stellen",
         "De gemeenteraad besloot de nota vast te stellen.", Outcome.ADOPTED),
        ("De raad", "stelt de nota vast",
         "De raad stelde de nota vast.", Outcome.ADOPTED),
    ],
)  # fmt: skip
def test_the_opening_line_of_a_list_is_said_of_each_clause(
    intro: str, clause: str, sentence: str, outcome: Outcome
):
    found = draft(clause, BODY, code="nl", intro=intro)
    assert (found.text, found.outcome, found.needs_a_look) == (sentence, outcome, False)


@pytest.mark.parametrize(
    ("body", "clause", "sentence"),
    [
        ("College van burgemeester en wethouders", "Het college besluit de brief te versturen.", "Het college besloot de brief te versturen."),
        ("College van burgemeester en wethouders", "in te stemmen met de brief", "Het college van burgemeester en wethouders besloot in te stemmen met de brief."),
        ("Commissie Ruimte", "De commissie bespreekt het plan.", "De commissie besprak het plan."),
        ("Commissie Ruimte", "De raad te adviseren het plan vast te stellen", "De commissie Ruimte besloot de raad te adviseren het plan vast te stellen."),
        ("Algemeen bestuur", "de begroting vast te stellen", "Het algemeen bestuur besloot de begroting vast te stellen."),
        ("Gedeputeerde Staten", "Gedeputeerde Staten besluiten het plan vast te stellen.", "Gedeputeerde Staten besloten het plan vast te stellen."),
        ("Burgemeester en wethouders", "De nota wordt vastgesteld.", "De nota werd vastgesteld."),
        ("", "De raad besluit het plan vast te stellen.", "De raad besloot het plan vast te stellen."),
        ("", "het plan vast te stellen", "De vergadering besloot het plan vast te stellen."),
    ],
)  # fmt: skip
def test_a_body_has_its_article_and_its_short_names(body: str, clause: str, sentence: str):
    found = draft(clause, body, code="nl")
    assert (found.text, found.needs_a_look) == (sentence, False)


def test_a_body_in_the_plural_is_left_to_a_person_where_its_verb_would_be_in_the_singular():
    assert draft("het plan vast te stellen", "Gedeputeerde Staten", code="nl").needs_a_look


def test_another_body_is_not_taken_for_this_one():
    assert draft("De commissie Sociaal bespreekt het plan.", "Gemeenteraad", code="nl").needs_a_look
    assert draft(
        "Het college stelt de raad voor het plan vast te stellen.", "Commissie Ruimte", code="nl"
    ).needs_a_look


def test_every_sentence_of_a_clause_is_drafted_and_an_abbreviation_ends_none():
    found = draft("De nota vast te stellen. Kennis te nemen van de kosten incl. BTW.", BODY, code="nl")
    assert found.text == (
        "De gemeenteraad besloot de nota vast te stellen. De gemeenteraad nam kennis van de kosten incl. BTW."
    )
    assert (found.outcome, found.needs_a_look) == (Outcome.ADOPTED, False)
