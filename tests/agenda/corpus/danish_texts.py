"""Danish documents that come as text: a council of municipalities, a region, a committee, a board."""

from tests.agenda.corpus.model import (
    Advice,
    Agenda,
    Annexes,
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
from tests.agenda.corpus.text import House, dotted, listed, set_in

COUNCIL = Agenda(
    "Dagsorden",
    "KKR Sydlandet",
    "2026-02-11",
    "Hotel Sundet",
    "da",
    (
        Item("1", "Siden sidst"),
        Item(
            "1.1",
            "Referat fra mødet i KKR Sydlandet den 3. december 2025",
            (
                section(
                    "Baggrund",
                    "Referatet blev udsendt den 8. december 2025 og kan [ses her](https://www.kl.example/kkr/sydlandet/referater/)",
                ),
            ),
            "SAG-2025-04411",
            ("mhn", "jop"),
            2,
        ),
        Item("2", "Sager til beslutning"),
        Item(
            "2.1",
            "Fælles handleplan for rekruttering til ældreplejen og omsorgsområdet i de syv kommuner 2026-2028",
            (
                section(
                    "Baggrund",
                    "Kommunerne i Sydlandet mangler medarbejdere i ældreplejen. KL's fremskrivning fra oktober viser, at der manglede 340 allerede i\v"
                    "2022. Fremskrivningerne fra året efter peger dog på et lidt mindre behov, fordi flere ansatte er gået op i tid.",
                    "Emnet blev drøftet på mødet den 3. december 2025, jf. punkt 3.3. i referatet.",
                ),
                Advice(
                    "Indstilling",
                    "Det indstilles, at KKR Sydlandet",
                    (
                        "godkender den fælles handleplan",
                        "opfordrer kommunerne til at udpege en kontaktperson for arbejdsmarkeds- og uddannelsesindsatsen senest den "
                        "1. april 2026",
                        "drøfter, hvordan uddannelsesinstitutionerne inddrages",
                    ),
                ),
                section(
                    "Sagsfremstilling",
                    "Handleplanen har tre spor, som embedsmandsudvalget har formuleret i samarbejde med social- og "
                    "sundhedsskolerne:",
                    Listed(
                        "{n}.",
                        (
                            "Flere elever gennemfører uddannelsen.",
                            "Flere ufaglærte får merit.",
                            "Flere medarbejdere bliver på arbejdspladserne efter det første år.",
                        ),
                    ),
                    "Antallet af elever fordeler sig således:",
                    Rows(
                        (
                            ("Kommune", "2024", "2025"),
                            ("Sundby", "112", "118"),
                            ("Nørre Å", "87", "90"),
                            ("Fjordhavn", "64", "59"),
                        )
                    ),
                    "Repræsentantskabet orienteres om resultaterne en gang om året, og planen revideres første gang i 2027.",
                ),
                annexes(
                    "./. Bilag",
                    "Handleplan for rekruttering 2026-2028",
                    "Notat om fremskrivning af behovet for medarbejdere",
                ),
            ),
            "SAG-2025-04411",
            ("mhn",),
            2,
        ),
        Item(
            "2.2",
            "2. behandling af forslag til fælles udbud af befordring",
            (
                section("Baggrund", "Forslaget blev behandlet første gang i september 2025."),
                Advice(
                    "Indstilling",
                    "Det indstilles, at KKR Sydlandet tager orienteringen om udbuddet til efterretning og beder formandskabet om "
                    "at følge op over for kommunerne.",
                ),
                section(
                    "Sagsfremstilling",
                    "Udbuddet omfatter 4.300 elever. Tidsplanen kan [læses her](https://www.kl.example/udbud/befordring)",
                ),
            ),
            "SAG-2024-01907",
            ("LRA", "mhn"),
            2,
        ),
        Item("3", "Eventuelt"),
    ),
)
COUNCIL_HOUSE = House(
    start=lambda item: f"{item.number}. {item.title}",
    head=lambda item: [f"{item.case} {'/'.join(item.officers)}"] if item.case else [],
    width=76, cut=True, spaced=True, apart=2, torn=(("op over for kommunerne", "op over for kom munerne"),),
    page=24,

    foot=lambda page, agenda: ["", "", "Dato: 11. februar 2026", "", f"SIDE  |  {page}", "", "NOTAT", "", "KKR Sydlandet"],
)  # fmt: skip

COMMITTEE = Agenda(
    "Referat",
    "Teknik- og Havneudvalget",
    "2026-03-10",
    "Mødelokale 2, Rådhuset",
    "da",
    (
        Item("14", "Godkendelse af dagsorden", (decided("Beslutning", "Godkendt."),), "00.22.00-P35-3-26", ("Pia Lund",)),
        Item(
            "15", "Anlægsbevilling til renovering af broen over Møllestrømmen og stiforbindelsen til Engene",
            (
                section("Resumé", "Broen er bygget i 1931 og skal renoveres, før den kan bære varebiler igen."),
                Advice("Indstilling", "Direktøren for Teknik indstiller, at udvalget over for byrådet anbefaler,",
                       ("at der gives en anlægsbevilling på 3,4 mio. kr. til renovering af broen,",
                        "at rådighedsbeløbet frigives i 2026, og", "at udgiften finansieres af kassebeholdningen."), "{n})"),
                section("Sagsfremstilling",
                        "Et eftersyn i efteråret viste, at bropillerne er mere medtagne end ventet. Indstillingen fra 2023 om en mindre reparation er "
                        "derfor ikke længere aktuel.",
                        "1. oktober 2026 er sidste frist for at søge statens pulje om medfinansiering, og svar ventes inden jul.",
                        "Renoveringen deles i to etaper, så den ene vejbane altid er åben for cyklister og gående."),
                section("Økonomi", "Etaperne koster (i 1.000 kr.):",
                        Rows((("Etape", "2026", "2027", "I alt"), ("Piller og fundament", "1.900", "200", "2.100"), ("Vejbane", "0", "1.300", "1.300"))),
                        "Den afledte drift holdes inden for rammen."),
                section("Høring", "Ingen."),
                decided("Beslutning", "Indstillingen anbefales.", "Karen Holt (Ø) kan ikke tiltræde indstillingens punkt 3 og ønsker udgiften finansieret af "
                        "vejpuljen."),
                annexes("Bilag", "Rapport om eftersyn af broen", "Indstilling", "Bilag 2 - Tidsplan for etape 1 og 2"),
            ),
            "05.01.08-G01-7-25", ("Jens Aagaard",),
        ),
        Item(
            "16", "Ansøgning om dispensation fra lokalplan 118, Strandvejen 45-47",
            (
                section("Sagsfremstilling", "Ejeren søger om at opføre et udhus 1,5 m fra skel. Naboerne er hørt i perioden fra den 2. til den 16. februar "
                        "2026, og der er kommet ét høringssvar."),
                Advice("Indstilling", "Det indstilles, at ansøgningen imødekommes på vilkår om beplantning mod vest."),
                Before("Beslutning i Teknik- og Havneudvalget den 10. februar 2026", "Teknik- og Havneudvalget", "2026-02-10",
                       ("Udsat med henblik på besigtigelse.",)),
                decided("Beslutning i Teknik- og Havneudvalget den 10. marts 2026", "Godkendt som indstillet med 5 stemmer mod 2."),
                Annexes("Bilag", nothing="Ingen"),
            ),
            "02.34.02-P19-12-26", ("Mette Friis", "Jens Aagaard"),
        ),
        Item("17", "Orientering", (Advice("Indstilling", "At orienteringen tages til efterretning."), decided("Beslutning", "Taget til efterretning."),),
             "00.22.00-P35-3-26", ("Pia Lund",)),
        Item("18", "Eventuelt", (decided("Beslutning", "Intet."),)),
        Item("1", "Salg af areal i erhvervsområdet Nord", (decided("Beslutning", "Godkendt."),), "13.06.02-G10-4-26", ("Jens Aagaard",),
             closed=True, above="Lukket dagsorden"),
        Item("2", "Underskriftsark", closed=True),
    ),
    front=("Referat", "", "Teknik- og Havneudvalget", "", "10. marts 2026 - kl. 15:30", "Mødelokale 2, Rådhuset", "",
           "Mødedeltagere", "Ole Brandt (A), formand", "Karen Holt (Ø)", "Jørn Skov (V)", "Fraværende: Eva Ravn (C)", ""),
    end=("Mødet blev hævet kl. 17.40", "", "Underskrifter", "", "Ole Brandt            Karen Holt", "", "Jørn Skov"),
)  # fmt: skip
COMMITTEE_HOUSE = House(
    start=lambda item: f"{item.number}.   {item.title}",
    head=lambda item: [f"Sagsnr.: {item.case}"[: 99 if item.case else 0].ljust(38) + f"Sagsbehandler: {', '.join(item.officers)}"] if item.case else [],
    width=92, margin=6, hang=6, glued=True, contents=dotted(lambda item: f"{item.number}. {item.title}", "Indhold", 84),
    page=25, feed=True,
    top=lambda page, agenda: [] if page == 1 else ["Fjordby Kommune".rjust(88), "Teknik- og Havneudvalget".rjust(88), "10-03-2026".rjust(88), ""],
    foot=lambda page, agenda: ["", f"Side {page}".rjust(88)],
)  # fmt: skip

REGION = Agenda(
    "Dagsorden",
    "Udvalg for nære tilbud",
    "2026-01-14",
    "Regionshuset, Konference 5",
    "da",
    (
        Item("1", "Status på lægedækningen i yderområderne",
             (section("Resume", "Udvalget får en status på lægedækningen ved årets begyndelse."),
              Advice("Forslag til beslutning", "Administrationen foreslår,",
                     ("at status på lægedækningen drøftes, og", "at administrationen arbejder videre med en model for delepraksis."), ""),
              section("Sagsfremstilling", "Der er åbent for tilgang i 41 af 88 praksis. Regionsrådet har i budget 2026 afsat 2 mio. kr. til forsøg med "
                      "delepraksis.", "2. etape af forsøget begynder efter sommerferien, hvis der er søgning nok."),
              annexes("Bilag", "Oversigt over åbne praksis pr. 1. januar 2026", "Model for delepraksis, udkast af 5. januar 2026")),
             "1-31-72-118-25"),
        Item("2", "Evaluering af akutberedskabet på øerne 2023-2025",
             (section("Resume", "Evalueringen viser, at responstiderne er faldet på alle øer undtagen to."),
              Advice("Forslag til beslutning", "Administrationen foreslår, at evalueringen tages til efterretning og sendes til de berørte kommuner."),
              section("Sagsfremstilling", "Evalueringen bygger på 1.204 kørsler. Den er lavet sammen med færgeselskaberne, og resultaterne er drøftet med "
                      "beboerforeningerne i efteråret.", "Administrationen vender tilbage med forslag til justering af beredskabet.")),
             "1-51-70-3-24"),
        Item("3", "Gensidig orientering", (), "1-01-72-1-26"),
    ),
    front=("Regionshuset", "Strandboulevarden 20", "8800 Vig", "", "Dagsorden", "til møde i Udvalg for nære tilbud", "14. januar 2026 kl. 13:00",
           "i Regionshuset, Konference 5", ""),
)  # fmt: skip
REGION_HOUSE = House(
    start=lambda item: f"{item.case}\v{item.number}. {item.title}",
    width=82, cut=True, glued=True, contents=dotted(lambda item: f"{item.number} {item.title}", "Indholdsfortegnelse", 78),
    page=30, feed=True, foot=lambda page, agenda: ["", f"Side {page}"],
)  # fmt: skip

BOARD = Agenda(
    "Dagsorden til bestyrelsesmøde",
    "Bestyrelsen",
    "2026-04-22",
    "Klubhuset",
    "da",
    (
        Item("1", "Valg af ordstyrer og referent"),
        Item("2", "Godkendelse af referat fra sidst", (Advice("Indstilling:", "Formanden indstiller, at referatet godkendes."),)),
        Item("3", "Økonomi", (lead("Kassereren gennemgår regnskabet for 1. kvartal. Der er brugt 42.000 kr. mod budgetteret 45.000 kr."),)),
        Item("3.a", "Kontingent 2027", (Advice("Indstilling:", "at kontingentet sættes op til 350 kr. om året"),), level=2),
        Item("3.b", "Ny kasserer", level=2),
        Item("4", "Sommerfest den 13. juni - hvem gør hvad?", (lead("Opgaverne er:", Listed("-", ("telte og borde", "mad og drikke", "musik"))),)),
        Item("5", "Næste møde"),
        Item("6", "Eventuelt"),
    ),
    front=("Sundby Roklub", "", "Dagsorden til bestyrelsesmøde onsdag den 22. april 2026 kl. 19 i Klubhuset", "",
           "Afbud til Lone senest dagen før på 20 30 40 50", ""),
    end=("Venlig hilsen", "Lone"),
)  # fmt: skip
BOARD_HOUSE = House(
    start=lambda item: f"   {item.number[-1]}. {item.title}" if item.level == 2 else f"{item.number}. {item.title}", apart=1, inset=3, glued=True, inline=True, gap=0,
)  # fmt: skip

SAMPLES = (
    Sample("da-council-of-municipalities", "txt", COUNCIL, set_in(COUNCIL_HOUSE)),
    Sample("da-committee-minutes", "txt", COMMITTEE, set_in(COMMITTEE_HOUSE)),
    Sample("da-region", "txt", REGION, set_in(REGION_HOUSE)),
    Sample("da-rowing-club", "txt", BOARD, set_in(BOARD_HOUSE)),
    Sample("da-region-unhyphenated", "txt", REGION, set_in(REGION_HOUSE.but(
        start=lambda item: f"{item.number}.{item.title}\vSag {item.case}", cut=False, page=0, width=400, gap=1, glued=False,
        contents=listed(lambda item: f"{item.number}. {item.title}", "Punktoversigt")))),
)  # fmt: skip
