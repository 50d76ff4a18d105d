"""German documents: minutes as ALLRIS and SessionNet print them, an agenda, a club."""

from tests.agenda.corpus.model import (
    Advice,
    Agenda,
    Before,
    Item,
    Listed,
    Rows,
    Sample,
    annexes,
    decided,
    lead,
    section,
)
from tests.agenda.corpus.text import House, listed, set_in

RECORD = Agenda(
    "Niederschrift",
    "Ausschuss für Bau und Verkehr",
    "2026-02-24",
    "Rathaus, Sitzungssaal",
    "de",
    (
        Item("1", "Eröffnung der Sitzung und Feststellung der Beschlussfähigkeit", (lead("Der Vorsitzende eröffnet die Sitzung um 18:02 Uhr und stellt fest, dass der Ausschuss beschlussfähig ist."),)),
        Item("2", "Genehmigung der Niederschrift vom 27.01.2026", (decided("Beschluss", "Die Niederschrift wird genehmigt.", "Abstimmungsergebnis: einstimmig"),)),
        Item(
            "3", "Erneuerung der Ufermauer zwischen Mühlenweg und Kanalbrücke einschließlich Beleuchtung des Geh- und Radweges",
            (
                section("Sachverhalt", "Die Ufermauer wurde 1962 errichtet. Bei der Hauptprüfung im Herbst wurden Risse festgestellt, die eine Erneuerung "
                        "in den nächsten drei Jahren erforderlich machen.", "Die Verwaltung schlägt vor, die Beleuchtung gleichzeitig zu erneuern, siehe Ziffer 3.3. der Vorlage."),
                Advice("Beschlussvorschlag", "Der Ausschuss empfiehlt dem Rat,", ("die Erneuerung der Ufermauer zu beschließen,", "die Mittel in Höhe von 1,2 Mio. Euro im Haushalt 2027 bereitzustellen."), "{n}."),
                decided("Beschluss", "Der Ausschuss folgt dem Beschlussvorschlag.", "Abstimmung: 8 dafür 2 dagegen 1 Enthaltung"),
                annexes("Anlagen", "Lageplan", "Kostenschätzung vom 04.02.2026"),
            ),
            "112/2026",
        ),
        Item("4", "2. Änderung der Satzung über die Straßenreinigung",
             (lead("Frau Petersen erläutert die Vorlage."), Before("Beschluss des Finanzausschusses vom 17.02.2026", "Finanzausschuss", "2026-02-17", ("Dem Rat wird empfohlen, die Satzung zu beschließen.",)),
              decided("Beschluss", "Dem Rat wird empfohlen, die 2. Änderung der Satzung über die Straßenreinigung zu beschließen.", "Abstimmungsergebnis: einstimmig bei 2 Enthaltungen"),), "098/2026"),
        Item("5", "Anfragen und Mitteilungen", (lead("Herr Krüger fragt nach dem Stand der Arbeiten am Bahnübergang. Die Verwaltung antwortet, dass die Bahn den 15. Mai 2026 genannt hat."),)),
        Item("6", "Grundstücksangelegenheiten", closed=True, above="Nichtöffentlicher Teil"),
    ),
    front=("Stadt Nordersiel", "", "Niederschrift", "über die 14. Sitzung des Ausschusses für Bau und Verkehr", "am Dienstag, dem 24. Februar 2026", "im Rathaus, Sitzungssaal", "", "Beginn: 18:02 Uhr", "Ende: 19:35 Uhr", "",
           "Anwesend:", "Vorsitzender", "Herr Jan Krüger", "Mitglieder", "Frau Antje Petersen", "Herr Uwe Thomsen", "Entschuldigt:", "Frau Silke Brandt", ""),
    end=("gez. Jan Krüger                         gez. Imke Lorenz", "Vorsitzender                            Protokollführerin"),
)  # fmt: skip
RECORD_HOUSE = House(
    start=lambda item: f"zu TOP {item.number}.".ljust(12) + item.title, hang=12, head=lambda item: [f"            Vorlage: {item.case}"] if item.case else [],
    heading=lambda text: f"{text}:", width=86, cut=True, glued=True, contents=listed(lambda item: f"{item.number}. {item.title}", "Tagesordnung:", 80), page=26, feed=True,
    top=lambda page, agenda: [] if page == 1 else [f"- {page} -".center(86), ""],
)  # fmt: skip

SESSION = Agenda(
    "Tagesordnung",
    "Rat der Gemeinde Ostertal",
    "2026-06-18",
    "Bürgerhaus",
    "de",
    (
        Item("Ö 1", "Einwohnerfragestunde"),
        Item("Ö 2", "Bekanntgabe nichtöffentlich gefasster Beschlüsse"),
        Item("Ö 3", "Jahresabschluss 2025", (Advice("Beschlussvorschlag", "Der Rat stellt den Jahresabschluss 2025 fest und erteilt dem Bürgermeister Entlastung."),
                                             section("Begründung", "Der Rechnungsprüfungsausschuss hat den Abschluss am 2. Juni 2026 geprüft.", Rows((("Jahr", "Ertrag", "Aufwand"), ("2024", "21,4", "21,9"), ("2025", "22,8", "22,1")))),
                                             annexes("Anlagen", "Jahresabschluss 2025", "Prüfbericht"),), "2026/0214", ("Heike Voss",)),
        Item("Ö 4", "Neubau der Kindertagesstätte Am Lindenhof - Vergabe der Rohbauarbeiten",
             (Advice("Beschlussvorschlag", "Der Rat beschließt:", ("Der Auftrag wird an die günstigste Bieterin vergeben.", "Die Verwaltung wird ermächtigt, Nachträge bis 50.000 Euro zu beauftragen."), "{a})"),
              section("Begründung", "Auf die Ausschreibung sind vier Angebote eingegangen."), section("Finanzielle Auswirkungen", "Die Mittel stehen zur Verfügung."),), "2026/0220", ("Jörg Hinz",)),
        Item("N 1", "Personalangelegenheit", (), "2026/0217", ("Heike Voss",), closed=True),
        Item("N 2", "Verschiedenes", closed=True),
    ),
    front=("Gemeinde Ostertal", "Der Bürgermeister", "", "Tagesordnung", "für die Sitzung des Rates der Gemeinde Ostertal", "am Donnerstag, 18.06.2026, 19:00 Uhr", "im Bürgerhaus", ""),
)  # fmt: skip
SESSION_HOUSE = House(
    start=lambda item: f"{item.number}  {item.title}", head=lambda item: [f"Vorlage: {item.case}", f"Sachbearbeitung: {item.officers[0]}"] if item.case else [], heading=lambda text: f"{text}:", width=94, glued=True, bullet="- ", apart=1,
)  # fmt: skip

CLUB = Agenda(
    "Protokoll der Vorstandssitzung",
    "Vorstand",
    "2026-01-09",
    "Vereinsheim",
    "de",
    (
        Item("1", "Begrüßung", (lead("Der Vorsitzende begrüßt die Anwesenden."),)),
        Item("2", "Bericht der Kassenwartin", (lead("Der Kontostand beträgt 8.412 Euro."),)),
        Item("3", "Sommerlager", (lead("Zur Wahl stehen:", Listed("-", ("Plön", "Ratzeburg"))), decided("Beschluss", "Das Sommerlager findet in Plön statt. (6 Ja, 1 Nein)"),)),
        Item("4", "Verschiedenes", (lead("Die nächste Sitzung ist am 13. Februar."),)),
    ),
    front=("Ruderverein Plau e.V.", "Protokoll der Vorstandssitzung am 9. Januar 2026, 19:30 Uhr, Vereinsheim", "Anwesend: Meier, Schulz, Otto, Franke"),
)  # fmt: skip
CLUB_HOUSE = House(
    start=lambda item: f"TOP {item.number}: {item.title}",
    heading=lambda text: f"{text}:",
    inline=True,
    gap=0,
    apart=1,
    width=88,
)

SAMPLES = (
    Sample("de-committee-record", "txt", RECORD, set_in(RECORD_HOUSE)),
    Sample("de-council-agenda", "txt", SESSION, set_in(SESSION_HOUSE)),
    Sample("de-rowing-club", "txt", CLUB, set_in(CLUB_HOUSE)),
)
