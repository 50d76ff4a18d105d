"""German clauses and the sentences they come to."""

import pytest

from meetingtui.domain.decision import Outcome
from tests.domain.meetings import draft

BODY = "Gemeinderat"

# clause: what it comes to; the outcome is the one of its group
NOTED = {
    "Der Gemeinderat nimmt den Bericht zur Kenntnis.": "Der Gemeinderat nahm den Bericht zur Kenntnis.",
    "Der Gemeinderat nimmt den Bericht zustimmend zur Kenntnis.":
        "Der Gemeinderat nahm den Bericht zustimmend zur Kenntnis.",
    "Der Bericht wird zur Kenntnis genommen.": "Der Bericht wurde zur Kenntnis genommen.",
    "Den Bericht zur Kenntnis zu nehmen": "Der Gemeinderat nahm den Bericht zur Kenntnis.",
    "Der Gemeinderat beschließt, den Bericht zur Kenntnis zu nehmen.":
        "Der Gemeinderat nahm den Bericht zur Kenntnis.",
    "Zur Kenntnisnahme": "Der Gemeinderat nahm die Angelegenheit zur Kenntnis.",
    "Von dem Bericht wird Kenntnis genommen.": "Von dem Bericht wurde Kenntnis genommen.",
    "Es wird Kenntnis genommen.": "Es wurde Kenntnis genommen.",
}  # fmt: skip
ADOPTED = {
    "Der Gemeinderat stimmt dem Entwurf zu.": "Der Gemeinderat stimmte dem Entwurf zu.",
    "Die Verwaltung wird beauftragt, ein Konzept vorzulegen.":
        "Die Verwaltung wurde beauftragt, ein Konzept vorzulegen.",
    "Der Gemeinderat beauftragt die Verwaltung, ein Konzept zu erarbeiten.":
        "Der Gemeinderat beauftragte die Verwaltung, ein Konzept zu erarbeiten.",
    "Der Bebauungsplan Nr. 12 wird als Satzung beschlossen.":
        "Der Bebauungsplan Nr. 12 wurde als Satzung beschlossen.",
    "Die Jahresrechnung 2024 wird festgestellt. Dem Bürgermeister wird Entlastung erteilt.":
        "Die Jahresrechnung 2024 wurde festgestellt. Dem Bürgermeister wurde Entlastung erteilt.",
    "Der Vorlage wird zugestimmt.": "Der Vorlage wurde zugestimmt.",
    "Die Straße wird saniert.": "Der Gemeinderat beschloss: Die Straße wird saniert.",
    "Der Plan wird gebilligt und öffentlich ausgelegt.":
        "Der Gemeinderat beschloss: Der Plan wird gebilligt und öffentlich ausgelegt.",
    "Der Plan wird beschlossen und die Verwaltung wird beauftragt, ihn auszulegen.":
        "Der Plan wurde beschlossen und die Verwaltung wurde beauftragt, ihn auszulegen.",
    "Der Antrag wird abgelehnt.": "Der Antrag wurde abgelehnt.",
    "Der Gemeinderat lehnt den Antrag ab.": "Der Gemeinderat lehnte den Antrag ab.",
    "die Satzung in der beigefügten Fassung zu erlassen":
        "Der Gemeinderat beschloss, die Satzung in der beigefügten Fassung zu erlassen.",
    "die Verwaltung zu beauftragen, ein Konzept zu erstellen":
        "Der Gemeinderat beschloss, die Verwaltung zu beauftragen, ein Konzept zu erstellen.",
    "Herrn Meier als Vertreter zu bestellen und Frau Kurz als Stellvertreterin zu benennen":
        "Der Gemeinderat beschloss, Herrn Meier als Vertreter zu bestellen und Frau Kurz als Stellvertreterin zu benennen.",
    "Es wird vorgeschlagen, die Satzung zu beschließen.": "Der Gemeinderat beschloss die Satzung.",
    "Dem Gemeinderat wird empfohlen, den Haushalt 2026 zu beschließen.":
        "Der Gemeinderat beschloss den Haushalt 2026.",
    "Die Verwaltung empfiehlt dem Gemeinderat, die Satzung zu beschließen.":
        "Der Gemeinderat beschloss die Satzung.",
    "Der Gemeinderat wird gebeten, folgenden Beschluss zu fassen: Die Satzung wird erlassen.":
        "Die Satzung wurde erlassen.",
    "Der Gemeinderat beschließt, die Straße zu sanieren.":
        "Der Gemeinderat beschloss, die Straße zu sanieren.",
    "Der Gemeinderat beschließt, dass die Straße gesperrt wird.":
        "Der Gemeinderat beschloss, dass die Straße gesperrt wird.",
    "Der Gemeinderat beschließt: Die Straße wird gesperrt.":
        "Der Gemeinderat beschloss: Die Straße wird gesperrt.",
    "Der Gemeinderat beschließt die Satzung und beauftragt die Verwaltung mit der Bekanntmachung.":
        "Der Gemeinderat beschloss die Satzung und beauftragte die Verwaltung mit der Bekanntmachung.",
    "Der Gemeinderat nimmt den Bericht zur Kenntnis und stimmt der Maßnahme zu.":
        "Der Gemeinderat nahm den Bericht zur Kenntnis und stimmte der Maßnahme zu.",
    "Der Gemeinderat nimmt den Bericht zur Kenntnis. Die Verwaltung wird beauftragt, weiter zu berichten.":
        "Der Gemeinderat nahm den Bericht zur Kenntnis. Die Verwaltung wurde beauftragt, weiter zu berichten.",
    "Auf Vorschlag der Verwaltung beschließt der Gemeinderat die Satzung.":
        "Auf Vorschlag der Verwaltung beschloss der Gemeinderat die Satzung.",
    "Der Gemeinderat empfiehlt dem Kreistag, den Plan zu beschließen.":
        "Der Gemeinderat empfahl dem Kreistag, den Plan zu beschließen.",
    "dass die Straße gesperrt wird": "Der Gemeinderat beschloss, dass die Straße gesperrt wird.",
    "Zum Vorsitzenden wird Herr Meier gewählt.": "Zum Vorsitzenden wurde Herr Meier gewählt.",
    "Folgende Mitglieder werden gewählt: A, B und C": "Folgende Mitglieder wurden gewählt: A, B und C.",
    "Der Bürgermeister wird ermächtigt, den Vertrag zu unterzeichnen.":
        "Der Bürgermeister wurde ermächtigt, den Vertrag zu unterzeichnen.",
    "Das Einvernehmen wird erteilt.": "Das Einvernehmen wurde erteilt.",
    "Die Mittel sollen im Haushalt 2027 bereitgestellt werden.":
        "Der Gemeinderat beschloss: Die Mittel sollen im Haushalt 2027 bereitgestellt werden.",
    "Das Protokoll der Sitzung vom 3. März wird genehmigt.":
        "Das Protokoll der Sitzung vom 3. März wurde genehmigt.",
    "Der Gemeinderat genehmigt das Protokoll.": "Der Gemeinderat genehmigte das Protokoll.",
    "Der Gemeinderat stimmt der Vorlage zu und beauftragt die Verwaltung, die Ausschreibung vorzubereiten und den Auftrag zu vergeben.":
        "Der Gemeinderat stimmte der Vorlage zu und beauftragte die Verwaltung, die Ausschreibung vorzubereiten und den Auftrag zu vergeben.",
    "Der Gemeinderat beschließt die Aufstellung des Bebauungsplanes „Am See“ gemäß § 2 Abs. 1 BauGB.":
        "Der Gemeinderat beschloss die Aufstellung des Bebauungsplanes „Am See“ gemäß § 2 Abs. 1 BauGB.",
    "Der Gemeinderat erteilt dem Bauantrag das gemeindliche Einvernehmen.":
        "Der Gemeinderat erteilte dem Bauantrag das gemeindliche Einvernehmen.",
    "Der Gemeinderat stellt die Jahresrechnung fest.": "Der Gemeinderat stellte die Jahresrechnung fest.",
    "Der Gemeinderat legt die Gebühren fest.": "Der Gemeinderat legte die Gebühren fest.",
    "Der Gemeinderat spricht sich für die Variante 2 aus.":
        "Der Gemeinderat sprach sich für die Variante 2 aus.",
    "Der Gemeinderat hebt den Beschluss vom 3. Mai 2023 auf.":
        "Der Gemeinderat hob den Beschluss vom 3. Mai 2023 auf.",
    "Der Gemeinderat nimmt das Angebot an.": "Der Gemeinderat nahm das Angebot an.",
    "Der Gemeinderat fordert die Verwaltung auf, zeitnah zu berichten.":
        "Der Gemeinderat forderte die Verwaltung auf, zeitnah zu berichten.",
    "Der Gemeinderat diskutiert den Entwurf und gibt Anregungen.":
        "Der Gemeinderat diskutierte den Entwurf und gab Anregungen.",
    "Die Arbeiten werden an die Firma Huber zum Angebotspreis von 45.000 € vergeben.":
        "Die Arbeiten wurden an die Firma Huber zum Angebotspreis von 45.000 € vergeben.",
    "Die Satzung tritt am 1. Januar 2026 in Kraft.":
        "Der Gemeinderat beschloss: Die Satzung tritt am 1. Januar 2026 in Kraft.",
    "Die Mittel sind im Haushalt bereitzustellen.":
        "Der Gemeinderat beschloss: Die Mittel sind im Haushalt bereitzustellen.",
    "Der Bericht über die Kita wird zustimmend zur Kenntnis genommen und die Verwaltung beauftragt, fortzufahren.":
        "Der Bericht über die Kita wurde zustimmend zur Kenntnis genommen und die Verwaltung beauftragt, fortzufahren.",
    "Der Haushaltsplan, der als Anlage beigefügt ist, wird beschlossen.":
        "Der Haushaltsplan, der als Anlage beigefügt ist, wurde beschlossen.",
    "Der Entwurf wird beraten und beschlossen.": "Der Entwurf wurde beraten und beschlossen.",
    "Der Zuschuss wird auf 3.000 € festgesetzt. Die Auszahlung erfolgt im Mai.":
        "Der Zuschuss wurde auf 3.000 € festgesetzt. Der Gemeinderat beschloss: Die Auszahlung erfolgt im Mai.",
    "Der Gemeinderat beschliesst das Budget 2026.": "Der Gemeinderat beschloss das Budget 2026.",
    "Das Budget 2026 zu genehmigen.": "Der Gemeinderat genehmigte das Budget 2026.",
    "die Jahresrechnung zu genehmigen und dem Vorstand Entlastung zu erteilen":
        "Der Gemeinderat beschloss, die Jahresrechnung zu genehmigen und dem Vorstand Entlastung zu erteilen.",
    "dem Entwurf zuzustimmen": "Der Gemeinderat stimmte dem Entwurf zu.",
    "den Antrag abzulehnen": "Der Gemeinderat lehnte den Antrag ab.",
    "die Verwaltung wird ermächtigt, den Vertrag inkl. Nebenabreden abzuschließen":
        "Die Verwaltung wurde ermächtigt, den Vertrag inkl. Nebenabreden abzuschließen.",
    "Der Gemeinderat nimmt die Ausführungen der Verwaltung zum Stand der Planungen zur Kenntnis und empfiehlt dem Kreistag, den Plan zu beschließen.":
        "Der Gemeinderat nahm die Ausführungen der Verwaltung zum Stand der Planungen zur Kenntnis und empfahl dem Kreistag, den Plan zu beschließen.",
    "Gemäß § 36 BauGB erteilt der Gemeinderat das Einvernehmen.":
        "Gemäß § 36 BauGB erteilte der Gemeinderat das Einvernehmen.",
    "Der Gemeinderat möge beschließen: Die Satzung wird erlassen.": "Die Satzung wurde erlassen.",
    "Der Gemeinderat fasst folgenden Beschluss: Die Satzung wird erlassen.": "Die Satzung wurde erlassen.",
    "Der Gemeinderat empfiehlt, den Plan abzulehnen.": "Der Gemeinderat empfahl, den Plan abzulehnen.",
    "Es wird empfohlen, dem Plan zuzustimmen.": "Der Gemeinderat stimmte dem Plan zu.",
    "Dem Kreistag wird empfohlen, den Plan zu beschließen.":
        "Dem Kreistag wurde empfohlen, den Plan zu beschließen.",
    "Der Ausschuss empfiehlt dem Gemeinderat, den Plan zu beschließen.":
        "Der Gemeinderat beschloss den Plan.",
    "Die Verwaltung schlägt dem Gemeinderat vor, den Plan zu beschließen.":
        "Der Gemeinderat beschloss den Plan.",
    "Die Stellungnahmen werden zur Kenntnis genommen. Den Abwägungsvorschlägen wird zugestimmt.":
        "Die Stellungnahmen wurden zur Kenntnis genommen. Den Abwägungsvorschlägen wurde zugestimmt.",
}  # fmt: skip
WITHDRAWN = {
    "Der Punkt wird von der Tagesordnung abgesetzt.": "Der Punkt wurde von der Tagesordnung abgesetzt.",
    "Der Gemeinderat setzt den Tagesordnungspunkt von der Tagesordnung ab.":
        "Der Gemeinderat setzte den Tagesordnungspunkt von der Tagesordnung ab.",
}  # fmt: skip
POSTPONED = {
    "Die Angelegenheit wird vertagt.": "Die Angelegenheit wurde vertagt.",
    "die Angelegenheit zu vertagen": "Der Gemeinderat vertagte die Angelegenheit.",
    "die Vorlage zurückzustellen": "Der Gemeinderat stellte die Vorlage zurück.",
    "Der Gemeinderat stellt die Angelegenheit zurück.": "Der Gemeinderat stellte die Angelegenheit zurück.",
    "Den Tagesordnungspunkt in die nächste Sitzung zu vertagen.":
        "Der Gemeinderat vertagte den Tagesordnungspunkt in die nächste Sitzung.",
}  # fmt: skip
REFERRED = {
    "Der Antrag wird an den Bauausschuss verwiesen.": "Der Antrag wurde an den Bauausschuss verwiesen.",
    "Der Gemeinderat verweist den Antrag in den Bauausschuss.":
        "Der Gemeinderat verwies den Antrag in den Bauausschuss.",
    "die Vorlage an den Bauausschuss zu verweisen":
        "Der Gemeinderat verwies die Vorlage an den Bauausschuss.",
}  # fmt: skip
DISCUSSED = {
    "Der Gemeinderat berät über den Haushalt.": "Der Gemeinderat beriet über den Haushalt.",
    "über den Haushalt zu beraten": "Der Gemeinderat beriet über den Haushalt.",
}  # fmt: skip
SURE = {
    Outcome.NOTED: NOTED,
    Outcome.ADOPTED: ADOPTED,
    Outcome.WITHDRAWN: WITHDRAWN,
    Outcome.POSTPONED: POSTPONED,
    Outcome.REFERRED: REFERRED,
    Outcome.DISCUSSED: DISCUSSED,
}


@pytest.mark.parametrize(
    ("clause", "sentence", "outcome"),
    [(clause, text, outcome) for outcome, group in SURE.items() for clause, text in group.items()],
)
def test_a_clear_clause_becomes_its_decision(clause: str, sentence: str, outcome: Outcome):
    found = draft(clause, BODY, code="de")
    assert (found.text, found.outcome) == (sentence, outcome)
    assert not found.needs_a_look


@pytest.mark.parametrize(
    "clause",
    [
        "Antrag der CDU, den Platz umzubenennen",
        "Der Gemeinderat unterstützt das Vorhaben und sieht Bedarf.",
        "Der Gemeinderat fährt mit der Planung fort.",
        "Das gemeindliche Einvernehmen wird nicht erteilt.",
        "Haushaltssatzung 2026",
        "Der Kreistag beschließt den Plan.",
        "Der Gemeinderat beauftragt die Verwaltung, den Plan zu überarbeiten und legt den Termin fest.",
        "Der Gemeinderat erteilt das Einvernehmen nicht.",
        "Der Gemeinderat hat keine Einwände.",
        "Der Gemeinderat nimmt am Wettbewerb teil.",
        "Der Antrag wird genehmigt oder abgelehnt.",
        "Der Gemeinderat genehmigt oder versagt den Antrag.",
        "Der Plan wird vom Kreistag beschlossen.",
        "Aufhebung des Beschlusses vom 3. Mai",
        "Kenntnisnahme des Berichts",
        "Keine",
        "Beschluss:",
        "Der Vertrag ist bereits unterzeichnet worden.",
        "Die Verwaltung hat den Auftrag erteilt.",
        "Das Budget sei zu genehmigen.",
        "Dem Antrag sei zuzustimmen.",
        "In der nächsten Sitzung berät der Gemeinderat den Plan.",
        "Der Bürgermeister berichtet über den Stand der Arbeiten.",
        "Der Gemeinderat wird über den Stand informiert.",
        "Der Gemeinderat möge die Satzung beschließen.",
        "1. Der Plan wird gebilligt. 2. Die Verwaltung wird beauftragt, ihn auszulegen.",
        "Der Gemeinderat beschließt: 1. Der Plan wird gebilligt. 2. Der Platz wird umgebaut.",
        "Die Verwaltung empfiehlt dem Kreistag, den Plan zu beschließen.",
        "Die Verwaltung wird beauftragt",
        "Der Antrag wird zurückgezogen.",
        "Der Gemeinderat stimmt über den Antrag ab.",
        "Der Punkt wird in der nächsten Sitzung erneut beraten.",
    ],
)
def test_a_doubtful_clause_is_marked_for_a_look(clause: str):
    found = draft(clause, BODY, code="de")
    assert found.needs_a_look
    assert 0 <= found.look_at < len(found.text)


@pytest.mark.parametrize(
    ("intro", "clause", "sentence", "outcome"),
    [
        ("Der Gemeinderat beschließt:", "Die Haushaltssatzung wird erlassen.",
         "Die Haushaltssatzung wurde erlassen.", Outcome.ADOPTED),
        ("Der Gemeinderat beschließt:", "die Haushaltssatzung zu erlassen,",
         "Der Gemeinderat beschloss, die Haushaltssatzung zu erlassen.", Outcome.ADOPTED),
        ("Der Gemeinderat beschließt,", "die Verwaltung zu beauftragen, ein Konzept zu erstellen;",
         "Der Gemeinderat beschloss, die Verwaltung zu beauftragen, ein Konzept zu erstellen.", Outcome.ADOPTED),
        ("Der Gemeinderat beschließt:", "Der Bericht wird zur Kenntnis genommen.",
         "Der Bericht wurde zur Kenntnis genommen.", Outcome.NOTED),
        ("Der Gemeinderat beschließt:", "Die Straße wird gesperrt.",
         "Der Gemeinderat beschloss: Die Straße wird gesperrt.", Outcome.ADOPTED),
        ("Der Gemeinderat", "nimmt den Bericht zur Kenntnis",
         "Der Gemeinderat nahm den Bericht zur Kenntnis.", Outcome.NOTED),
        ("Der Gemeinderat empfiehlt dem Kreistag,", "den Plan zu beschließen",
         "Der Gemeinderat empfahl dem Kreistag, den Plan zu beschließen.", Outcome.ADOPTED),
        ("Der Gemeinderat empfiehlt dem Kreistag:", "Der Plan wird beschlossen.",
         "Der Gemeinderat empfahl dem Kreistag: Der Plan wird beschlossen.", Outcome.ADOPTED),
        ("Die Verwaltung schlägt vor:", "Der Plan wird beschlossen.",
         "Der Plan wurde beschlossen.", Outcome.ADOPTED),
        ("Der Gemeinderat möge beschließen:", "Der Plan wird beschlossen.",
         "Der Plan wurde beschlossen.", Outcome.ADOPTED),
        ("Der Gemeinderat beschließt", "die Satzung, die als Anlage beigefügt ist, zu erlassen",
         "Der Gemeinderat beschloss, die Satzung, die als Anlage beigefügt ist, zu erlassen.", Outcome.ADOPTED),
    ],
)  # fmt: skip
def test_the_opening_line_of_a_list_is_said_of_each_clause(
    intro: str, clause: str, sentence: str, outcome: Outcome
):
    found = draft(clause, BODY, code="de", intro=intro)
    assert (found.text, found.outcome, found.needs_a_look) == (sentence, outcome, False)


@pytest.mark.parametrize(
    ("body", "clause", "sentence"),
    [
        ("Technischer Ausschuss", "Der Technische Ausschuss stimmt der Planung zu.", "Der Technische Ausschuss stimmte der Planung zu."),
        ("Technischer Ausschuss", "die Planung zu ändern", "Der Technische Ausschuss beschloss, die Planung zu ändern."),
        ("Haupt- und Finanzausschuss", "Der Ausschuss stimmt der Planung zu.", "Der Ausschuss stimmte der Planung zu."),
        ("Stadtverordnetenversammlung Waldau", "den Plan aufzustellen", "Die Stadtverordnetenversammlung Waldau beschloss, den Plan aufzustellen."),
        ("Ausschuss für Soziales", "den Plan aufzustellen", "Der Ausschuss für Soziales beschloss, den Plan aufzustellen."),
        ("Rat der Stadt Waldau", "Der Rat beschließt den Plan.", "Der Rat beschloss den Plan."),
        ("Kuratorium", "den Plan aufzustellen", "Das Kuratorium beschloss, den Plan aufzustellen."),
        ("Turnverein Waldau e. V.", "den Plan aufzustellen", "Turnverein Waldau e. V. beschloss, den Plan aufzustellen."),
        ("", "Der Rat beschließt den Plan.", "Der Rat beschloss den Plan."),
        ("", "den Plan aufzustellen", "Die Versammlung beschloss, den Plan aufzustellen."),
    ],
)  # fmt: skip
def test_a_body_has_its_article_and_its_short_names(body: str, clause: str, sentence: str):
    found = draft(clause, body, code="de")
    assert (found.text, found.needs_a_look) == (sentence, False)


def test_another_body_is_not_taken_for_this_one():
    assert draft("Der Ausschuss für Kultur stimmt zu.", "Ausschuss für Soziales", code="de").needs_a_look
    assert draft("Die Verwaltung empfiehlt dem Kreistag, den Plan zu ändern.", BODY, code="de").needs_a_look


def test_every_sentence_of_a_clause_is_drafted_and_an_abbreviation_ends_none():
    found = draft(
        "Der Plan wird gebilligt. Der Gemeinderat stimmt den Kosten inkl. Nebenkosten zu.", BODY, code="de"
    )
    assert found.text == "Der Plan wurde gebilligt. Der Gemeinderat stimmte den Kosten inkl. Nebenkosten zu."
    assert not found.needs_a_look


def test_the_cursor_stands_in_the_sentence_that_needs_a_look():
    found = draft("Der Plan wird gebilligt. Der Gemeinderat freut sich.", BODY, code="de")
    assert found.needs_a_look
    assert found.text[found.look_at :].startswith("freut")


def test_nouns_keep_their_capitals():
    found = draft("Haushaltsmittel in Höhe von 500 € bereitzustellen", BODY, code="de")
    assert found.text == "Der Gemeinderat beschloss, Haushaltsmittel in Höhe von 500 € bereitzustellen."
