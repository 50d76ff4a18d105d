"""What Danish councils have on paper: minutes from FirstAgenda, eDoc and SBSYS."""

from tests.agenda.corpus.model import (
    Advice,
    Agenda,
    Annexes,
    Before,
    Item,
    Rows,
    annexes,
    decided,
    lead,
    section,
)

FIRST = Agenda(
    "REFERAT Fjordby Byråd d. 28-01-2026",
    "Fjordby Byråd",
    "2026-01-28",
    "Byrådssalen",
    "da",
    (
        Item("1", "Godkendelse af dagsorden", (decided("Beslutninger", "Godkendt."),), "EMN-2024-000117"),
        Item(
            "2", "Svar på forslag fra F og B om gratis bustrafik i ydertimerne for unge under uddannelse",
            (
                decided("Beslutninger", "Byrådet vedtog indstillingen med 19 stemmer mod 12.", "Liberal Alliance kunne ikke tiltræde indstillingen."),
                section("BESLUTNINGSFORSLAG FRA F OG B", "Unge under uddannelse har svært ved at komme hjem fra aktiviteter om aftenen.", "Vi foreslår, at busserne er gratis for dem efter kl. 19."),
                section("Resume", "Forvaltningen har regnet på forslaget. Det koster 2,9 mio. kr. om året, hvis alle unge er med, og 1,1 mio. kr., hvis kun de 16-19-årige er det."),
                Advice("Beslutningspunkter", "Det indstilles:", ("der indføres gratis buskørsel efter kl. 19 for 16-19-årige fra 1. august 2026.", "udgiften på 1,1 mio. kr. årligt indgår i budgetforhandlingerne for 2027-2030."), "At {n})"),
                Before("Beslutning i Teknisk Udvalg den 14-01-2026", "Teknisk Udvalg", "2026-01-14", ("Indstillingen anbefales.",)),
                annexes("Bilag", "Indstilling", "Bilag 1: Beslutningsforslag", "Bilag 2: Beregning af udgifter (påført 12.01.2026)"),
            ),
            "EMN-2025-008528",
        ),
        Item("3", "Lokalplan 244 - Boliger ved Mosevej - endelig vedtagelse",
             (decided("Beslutninger", "Udsat."), lead("Endelig vedtagelse af forslag til lokalplan 244."), section("Resume", "Forslaget har været i høring i otte uger, og der er kommet 14 bemærkninger."),
              Advice("Beslutningspunkter", "Det indstilles, at", ("Forslag til lokalplan 244 vedtages endeligt med de ændringer, der er beskrevet i bilag 2.",), ""),
              annexes("Bilag", "Indstilling", "Forslag til lokalplan 244"),), "EMN-2025-004117"),
        Item("4", "Lukket: Erhvervelse af ejendom", (decided("Beslutninger", "Godkendt."),), "EMN-2025-009001", closed=True),
    ),
    front=("28-01-2026 16:00", "Byrådssalen", "Deltagere: Anna Vind, Bo Krag, Camilla Dam, Dines Holt", "Afbud: Erik Lund"),
)  # fmt: skip

EDOC = Agenda(
    "Referat",
    "Social- og Sundhedsudvalget",
    "2026-03-17",
    "Mødelokale 4, Rådhuset",
    "da",
    (
        Item("1", "Meddelelser", (), "2026-1187", more=("Dok.nr.: 2026-90211",)),
        Item("1.a", "Møde med Ældrerådet den 9. april", level=2),
        Item("1.b", "Orientering om nye regler for hjælpemidler - brev fra ministeriet", (annexes("Bilag", "2026-90187 - Brev fra ministeriet af 2. marts 2026"),), level=2),
        Item("1", "", (decided("Social- og Sundhedsudvalgets beslutning den 17.03.2026 Punkt 1", "Taget til efterretning"),), rest=True),
        Item(
            "2", "Kvalitetsstandarder for hjemmepleje og genoptræning 2026",
            (
                section("Sammendrag", "Kvalitetsstandarderne beskriver, hvilken hjælp borgerne kan få. De skal godkendes en gang om året."),
                section("Sagsfremstilling", "I forhold til 2025 er der tre ændringer. Rengøring kan nu aftales hver tredje uge, og træning kan foregå digitalt.", "Udvalget drøftede et udkast den 3. februar 2026, og Ældrerådet har siden haft det i høring. Rådet ønsker, at hver borger får en fast kontaktperson.",
                        "De skønnede udgifter er:", Rows((("Ydelse", "2025", "2026"), ("Rengøring", "11,2", "10,9"), ("Træning", "6,4", "6,9")))),
                annexes("Bilag", "2026-88120 - Kvalitetsstandarder 2026, udkast", "2026-89007 - Høringssvar fra Ældrerådet"),
                section("Beslutningen træffes af", "Kommunalbestyrelsen"),
                Advice("Indstilling", "Center for Sundhed indstiller, at", ("Kvalitetsstandarderne for 2026 godkendes.", "Høringssvaret fra Ældrerådet indgår i arbejdet med standarderne for 2027."), "{A})"),
                decided("Social- og Sundhedsudvalgets beslutning den 17.03.2026 Punkt 2", "Indstillingen anbefales godkendt"),
            ),
            "2025-30441", more=("Dok.nr.: 2026-88114",),
        ),
        Item("3", "Kl. 18.00: Besøg af lederne af plejecentrene", (section("Sagsfremstilling", "Lederne fortæller om arbejdet med den nye ældrelov."), decided("Social- og Sundhedsudvalgets beslutning den 17.03.2026 Punkt 3", "Drøftet")), "2026-2210", more=("Dok.nr.: 2026-90300",)),
        Item("6", "Eventuelt", (decided("Social- og Sundhedsudvalgets beslutning den 17.03.2026 Punkt 6", "Intet"),)),
    ),
    front=("Social- og Sundhedsudvalget", "tirsdag den 17. marts 2026, kl. 16:30", "i Mødelokale 4, Rådhuset", "", "Til stede", "Inge Bach (A) - formand", "Poul Juhl (V)", "Rikke Kjær (F)", "Afbud/Fraværende", "Svend Roed (C)"),
)  # fmt: skip

CITY = Agenda(
    "Dagsorden",
    "Byrådet",
    "2026-02-25",
    "Byrådssalen",
    "da",
    (
        Item("24", "Godkendelse af dagsorden", (Advice("Indstilling", "Borgmesteren indstiller, at dagsordenen godkendes."),), "00.01.00-G01-1-26", ("Line Toft",)),
        Item(
            "25", "1. budgetopfølgning 2026 og overførsler fra 2025",
            (
                section("Beslutningstema", "Byrådet skal tage stilling til budgetopfølgningen."),
                Advice("Indstilling", "Direktionen indstiller til Økonomiudvalget og Byrådet,", ("at budgetopfølgningen tages til efterretning", "at overførslerne på 41,2 mio. kr. godkendes", "at tillægsbevillingerne i bilag 3 meddeles"), "•"),
                section("Sagsfremstilling", "Opfølgningen viser et mindreforbrug på drift. Anlægsprojekterne er forsinkede, især byggeriet af den nye svømmehal, hvor entreprenøren er gået konkurs.",
                        "Indstillingen bygger på tre forudsætninger: uændret skat, uændret serviceniveau og en lønfremskrivning på 3,1 procent.",
                        Rows((("Udvalg", "Budget", "Forventet", "Afvigelse"), ("Børn og Skole", "812,4", "815,0", "2,6"), ("Teknik og Miljø", "164,9", "160,1", "-4,8"))),
                        "Økonomiafdelingen følger udviklingen tæt, og næste opfølgning kommer i juni."),
                section("Lovgrundlag", "Kommunestyrelseslovens § 40."),
                section("Økonomi", "Kassebeholdningen falder med 12 mio. kr."),
                Before("Beslutning i Økonomiudvalget den 18-02-2026", "Økonomiudvalget", "2026-02-18", ("Indstillingen anbefales. Fraværende: Ib Mark.",)),
                annexes("Bilag", "Bilag 1: Budgetopfølgning pr. 31. januar 2026", "Bilag 2: Overførsler", "Bilag 3: Tillægsbevillinger"),
            ),
            "00.30.14-Ø00-2-26", ("Dorte Wulff", "Line Toft"),
        ),
        Item("26", "Tilsyn med det sociale område - redegørelse", (Advice("Indstilling", "Direktionen indstiller, at redegørelsen tages til efterretning."), section("Sagsfremstilling", "Socialtilsynet har gennemført ni tilsyn. Redegørelsen kan [læses her](https://www.fjordby.example/tilsyn/2025)."),
             Annexes("Bilag", nothing="Ingen bilag.")), "27.69.40-K09-1-26", ("Hans Brix",)),
        Item("27", "Underskrift af protokol"),
    ),
    front=("Dagsorden", "Byrådet", "Onsdag den 25. februar 2026 kl. 17:00", "Byrådssalen"),
)  # fmt: skip
