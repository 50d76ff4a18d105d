"""Norwegian documents: case papers and minutes of a council and its committees, and a single case."""

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
from tests.agenda.corpus.text import House, listed, set_in

MINUTES = Agenda(
    "Møteprotokoll",
    "Formannskapet",
    "2026-03-12",
    "Kommunestyresalen, Rådhuset",
    "nb",
    (
        Item("PS 21/26", "Godkjenning av protokoll fra møte 19.02.2026",
             (decided("Vedtak", "Protokollen godkjennes."),), "2026/18"),
        Item(
            "PS 22/26", "Detaljregulering for Nesbrygga sør, gnr. 14 bnr. 203 og 210 - sluttbehandling",
            (
                Advice("Kommunedirektørens forslag til vedtak", "",
                       ("Detaljregulering for Nesbrygga sør med plankart datert 02.02.2026 vedtas, jf. plan- og bygningsloven § 12-12.",
                        "Rekkefølgekravet om gang- og sykkelveg skal være oppfylt før det gis brukstillatelse."), "{n}."),
                Before("Saksprotokoll i Utvalg for plan og miljø - 26.02.2026", "Utvalg for plan og miljø", "2026-02-26",
                       ("Kommunedirektørens forslag til vedtak tiltres.",)),
                section("Behandling", "Kari Nordli (SV) foreslo nytt punkt 3: «Kommunen ber utbygger vurdere fjernvarme.»",
                        "Forslaget fra Nordli falt med 3 mot 6 stemmer. Kommunedirektørens forslag ble enstemmig vedtatt."),
                decided("Vedtak", "1. Detaljregulering for Nesbrygga sør med plankart datert 02.02.2026 vedtas, jf. plan- og bygningsloven § 12-12.",
                        "2. Rekkefølgekravet om gang- og sykkelveg skal være oppfylt før det gis brukstillatelse."),
            ),
            "2024/1187",
        ),
        Item(
            "PS 23/26", "Søknad om skjenkebevilling - Kaikanten AS",
            (
                Advice("Kommunedirektørens forslag til vedtak", "Kaikanten AS innvilges skjenkebevilling for øl og vin fram til 30.06.2028."),
                section("Behandling", "Det ble ikke fremmet andre forslag. Enstemmig vedtatt."),
                decided("Vedtak", "Kaikanten AS innvilges skjenkebevilling for øl og vin fram til 30.06.2028."),
            ),
            "2026/204",
        ),
        Item("RS 4/26", "Referatsaker", (decided("Vedtak", "Referatsakene tas til orientering."),), "2026/18"),
    ),
    front=("Vestnes øyer kommune", "", "Møteprotokoll", "", "Utvalg:     Formannskapet", "Møtested:   Kommunestyresalen, Rådhuset", "Dato:       12.03.2026",
           "Tidspunkt:  09:00 - 11:25", "", "Faste medlemmer som møtte:", "Navn                    Funksjon        Representerer", "Per Eide                Ordfører        AP",
           "Kari Nordli             Medlem          SV", "Ola Strand              Medlem          H", "", "Faste medlemmer som ikke møtte:", "Randi Moe               Medlem          SP", "",
           "Merknader: Det var ingen merknader til innkalling eller saksliste.", ""),
    end=("Møtet ble hevet kl. 11:25.", "", "Per Eide                    Ola Strand", "ordfører                    medlem"),
)  # fmt: skip


def _list(agenda: Agenda) -> list[str]:
    rows = ["", "Saksliste", "", "Saksnr      Innhold", ""]
    for item in agenda.items:
        rows += [f"{item.number}    {item.title}"]
    return rows


MINUTES_HOUSE = House(
    start=lambda item: f"{item.number} {item.title}", head=lambda item: [f"Arkivsak-dok.    {item.case}"], width=88, contents=_list, hang=0,
    heading=lambda text: f"{text}:" if text != "Vedtak" else "VEDTAK:", glued=True, page=43, feed=True,
    foot=lambda page, agenda: ["", "", f"                                     Side {page} av 3"],
)  # fmt: skip

PAPERS = Agenda(
    "Møteinnkalling",
    "Kommunestyret",
    "2026-04-16",
    "Fjellheimen skole, auditoriet",
    "nb",
    (
        Item("11/26", "Godkjenning av innkalling og saksliste", (), "26/3"),
        Item(
            "12/26", "Årsmelding og regnskap for 2025",
            (
                Advice("Formannskapets innstilling", "Formannskapet innstiller til kommunestyret å fatte slikt vedtak:",
                       ("Årsmeldingen for 2025 tas til orientering.", "Årsregnskapet for 2025 fastsettes med et mindreforbruk på kr 4 211 000.",
                        "Mindreforbruket avsettes til disposisjonsfondet."), "{n}."),
                Before("Behandling i Formannskapet 26.03.2026 PS 31/26", "Formannskapet", "2026-03-26", ("Innstillingen ble enstemmig vedtatt.",)),
                section("Saksopplysninger", "Regnskapet er avlagt innen fristen 22. februar. Kontrollutvalget behandlet det 19.03.2026, og uttalelsen følger saken.",
                        Rows((("Område", "Budsjett", "Regnskap", "Avvik"), ("Oppvekst", "212 400", "211 900", "500"), ("Helse og mestring", "240 100", "241 800", "-1 700"),
                              ("Teknisk", "61 000", "59 700", "1 300")))),
                section("Vurdering", "Kommunedirektøren mener driften er under kontroll, men viser til at vikarbruken i helse- og omsorgstjenesten fortsatt er høy."),
                annexes("Vedlegg", "Årsmelding 2025", "Årsregnskap 2025 med noter", "Kontrollutvalgets uttalelse"),
            ),
            "26/118", ("Berit Solheim",),
        ),
        Item(
            "13/26", "2. gangs behandling av kommunedelplan for kulturmiljø og naust langs hele kyststripa fra Nordvik til Sørnes",
            (
                Advice("Kommunedirektørens innstilling", "Kommunedelplan for kulturmiljø 2026-2034 vedtas med de endringene som går fram av saken."),
                section("Saksopplysninger", "Planen var på høring fra 1. november til 15. desember 2025. Det kom inn elleve merknader.",
                        "Merknadene er delt i tre:", Listed("{a})", ("merknader som er tatt til følge", "merknader som er delvis tatt til følge", "merknader som ikke er tatt til følge"))),
                section("Konklusjon", "Planen anbefales vedtatt."),
                Annexes("Vedlegg", nothing="Ingen"),
            ),
            "24/877", ("Tor Egil Haug",),
        ),
        Item("14/26", "Salg av kommunal tomt - unntatt offentlighet", (), "26/201", ("Tor Egil Haug",), closed=True),
    ),
    front=("MØTEINNKALLING", "", "Kommunestyret", "", "Dato: 16.04.2026 kl. 18:00", "Sted: Fjellheimen skole, auditoriet", "Arkivsak: 26/3", "Arkivkode: 033", "",
           "Mulige forfall meldes snarest til politisk sekretariat.", ""),
)  # fmt: skip
PAPERS_HOUSE = House(
    start=lambda item: f"{item.number} {item.title}",
    head=lambda item: [f"Saksbehandler: {item.officers[0]}", f"Saksnr.: {item.case}"] if item.officers else [f"Saksnr.: {item.case}"],
    heading=lambda text: f"{text}:", width=84, cut=True, bullet="{n}. ", contents=listed(lambda item: f"{item.number} {item.title}", "SAKSKART", 84),
    page=25, foot=lambda page, agenda: ["", f"{page}".rjust(42), ""],
)  # fmt: skip

SINGLE = Agenda(
    "Saksframlegg",
    "Hovedutvalg for oppvekst",
    None,
    "Storvika kommune",
    "nb",
    (
        Item(
            None, "Oppretting av fire nye barnehageplasser ved Lia oppvekstsenter - mellombels løsning fram til nybygget er ferdig i 2028",
            (
                Advice("Kommunedirektørens innstilling til vedtak", "Fire nye barnehageplasser opprettes ved Lia oppvekstsenter fra august 2026."),
                section("Bakgrunn", "Det er søkt om 31 plasser i Lia krets, mens oppvekstsenteret har 27."),
                section("Vurdering", "Lokalene har plass etter arealnormen. Bemanningen økes med 0,8 årsverk, og utgiften dekkes innenfor rammen for 2026.",
                        "Løsningen vurderes på nytt våren 2027."),
                annexes("Vedlegg", "Tegning over lokalene", "Uttalelse fra foreldrerådet"),
            ),
            "2026/933-2", ("Anne Mari Flåm",),
        ),
    ),
    front=("Storvika kommune", "", "Saksframlegg", "", "Arkivreferanse: 2026/933-2", "Saksbehandler: Anne Mari Flåm", "", "Behandling:", "Saksnummer      Møtedato      Utvalg",
           "                              Hovedutvalg for oppvekst", ""),
)  # fmt: skip
SINGLE_HOUSE = House(
    start=lambda item: item.title, heading=lambda text: f"{text}:", width=96, glued=True, apart=0
)

ACTION = Agenda(
    "Protokoll",
    "Styret",
    "2026-02-03",
    "Teams",
    "nb",
    (
        Item("01/26", "Godkjenning av innkalling", (decided("Vedtak", "Innkallingen ble godkjent uten merknader."),)),
        Item("02/26", "Orientering fra daglig leder", (lead("Daglig leder orienterte om bemanning og om flyttingen til nye lokaler."), decided("Vedtak", "Styret tok saken til orientering."),)),
        Item("03/26", "Budsjett 2026", (section("Saksopplysninger", "Budsjettet er lagt fram med et overskudd på kr 120 000."),
                                        decided("Vedtak", "Budsjettet ble vedtatt mot én stemme (Hansen)."),
                                        annexes("Vedlegg", "Budsjett 2026", "Likviditetsprognose"),)),
        Item("04/26", "Eventuelt", (decided("Vedtak", "Ingen saker."),)),
    ),
    front=("Stiftelsen Fyrlyset", "Protokoll fra styremøte 3. februar 2026 kl. 17-19 på Teams", "Til stede: Aud Lie (leder), Jon Hansen, Mia Berg", "Forfall: Siv Aas"),
)  # fmt: skip
ACTION_HOUSE = House(
    start=lambda item: f"Sak {item.number}: {item.title}",
    heading=lambda text: f"{text}:",
    inline=True,
    gap=0,
    apart=1,
    width=100,
    bullet="- ",
)

ELEMENTS = Agenda(
    "Saksprotokoll",
    "Kommunestyret",
    "2026-06-18",
    "Kulturhuset",
    "nb",
    (
        Item(
            "PS 41/26", "Ny barneskole på Haugen - valg av tomt",
            (
                section("Behandling", "Ordføreren la fram saken. Ved alternativ votering fikk alternativ B 19 stemmer og alternativ A 8 stemmer."),
                decided("Vedtak", "Ny barneskole bygges på tomt B, Haugen øst."),
                Before("Behandling i Formannskapet 04.06.2026 PS 57/26", "Formannskapet", "2026-06-04", ("Tomt B innstilles mot 2 stemmer.",)),
                Before("Behandling i Utvalg for oppvekst 21.05.2026 PS 19/26", "Utvalg for oppvekst", "2026-05-21", ("Utvalget anbefaler tomt B.",)),
                Advice("Forslag til vedtak", "Ny barneskole bygges på tomt B, Haugen øst."),
                section("Bakgrunn for saken", "To tomter er utredet. Elevtallet ventes å stige til 340 innen 2035, og dagens skole har plass til 260."),
                section("Økonomiske konsekvenser", "Tomtekjøpet er anslått til 11 millioner kroner."),
                annexes("Vedlegg", "Tomteanalyse", "Trafikkvurdering", "Saksprotokoll fra Formannskapet"),
            ),
            "2025/2210", ("Eirik Dahle",),
        ),
        Item(
            "PS 42/26", "Oppnevning av medlem til Valgstyret",
            (
                section("Behandling", "Valgnemnda foreslo Tone Vik (SP). Enstemmig."),
                decided("Vedtak", "Tone Vik (SP) velges som medlem av Valgstyret ut perioden."),
                Advice("Forslag til vedtak", "Kommunestyret velger ........ som medlem av Valgstyret ut perioden."),
                section("Bakgrunn for saken", "Et medlem har søkt fritak."),
            ),
            "2026/871", ("Nina Lie",),
        ),
    ),
    front=("Haugen kommune", "Saksprotokoller", "Kommunestyret 18.06.2026, Kulturhuset"),
)  # fmt: skip
ELEMENTS_HOUSE = House(
    start=lambda item: f"{item.number} {item.title}", head=lambda item: [f"Arkivsak: {item.case}", f"Saksbehandler: {item.officers[0]}"],
    width=92, glued=True, page=24, foot=lambda page, agenda: ["", f"Haugen kommune | Kommunestyret 18.06.2026 | Side {page}", ""],
)  # fmt: skip

SAMPLES = (
    Sample("no-elements", "txt", ELEMENTS, set_in(ELEMENTS_HOUSE)),
    Sample("no-formannskap-protokoll", "txt", MINUTES, set_in(MINUTES_HOUSE)),
    Sample("no-kommunestyre-papers", "txt", PAPERS, set_in(PAPERS_HOUSE)),
    Sample("no-single-case", "txt", SINGLE, set_in(SINGLE_HOUSE)),
    Sample("no-foundation-minutes", "txt", ACTION, set_in(ACTION_HOUSE)),
)
