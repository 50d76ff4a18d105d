"""Swedish documents: minutes with paragraphs, summonses, an association."""

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

MINUTES = Agenda(
    "Sammanträdesprotokoll",
    "Kommunstyrelsen",
    "2026-03-04",
    "Stadshuset, sal A",
    "sv",
    (
        Item("§ 31", "Godkännande av dagordning", (decided("Beslut", "Dagordningen godkänns."),)),
        Item(
            "§ 32", "Ansökan om bidrag till ombyggnad av bygdegården i Åsby och anläggande av en ny parkeringsplats",
            (
                decided("Kommunstyrelsens beslut", "1. Bygdegårdsföreningen i Åsby beviljas ett bidrag på 450 000 kronor.", "2. Bidraget finansieras ur anslaget till styrelsens förfogande."),
                section("Reservation", "Ulf Lind (M) reserverar sig mot beslutet."),
                section("Sammanfattning av ärendet", "Föreningen har ansökt om bidrag för att bygga om köket och anlägga tolv parkeringsplatser. Huset används "
                        "av skolan två dagar i veckan.", "2. etappen av ombyggnaden planeras till 2028 och ingår inte i ansökan."),
                section("Yrkanden", "Eva Ek (S) yrkar bifall till kommunstyrelseförvaltningens förslag. Ulf Lind (M) yrkar avslag."),
                annexes("Bilagor", "Tjänsteskrivelse den 12 februari 2026", "Ansökan från bygdegårdsföreningen"),
                section("Beslutet skickas till", "Bygdegårdsföreningen i Åsby", "Ekonomiavdelningen"),
            ),
            "KS 2025/00123",
        ),
        Item(
            "§ 33", "Svar på motion om fler laddstolpar",
            (
                Advice("Förslag till beslut", "Kommunstyrelsen föreslår kommunfullmäktige besluta", ("att motionen anses besvarad, och", "att kommunstyrelsen ska återkomma med en plan senast i oktober 2026."), ""),
                section("Sammanfattning av ärendet", "Motionären föreslår minst 60 nya laddstolpar. Samhällsbyggnadsnämnden har yttrat sig den 11 februari 2026, § 18."),
                Before("Samhällsbyggnadsnämndens beslut 2026-02-11 § 18", "Samhällsbyggnadsnämnden", "2026-02-11", ("Nämnden överlämnar yttrandet som sitt eget.",)),
                decided("Beslut", "Enligt förslaget."),
            ),
            "KS 2024/00871",
        ),
        Item("§ 34", "Delegationsbeslut", (decided("Beslut", "Redovisningen läggs till handlingarna."),), "KS 2026/00002"),
    ),
    front=("Havsnäs kommun", "Kommunstyrelsen                    SAMMANTRÄDESPROTOKOLL", "                                   2026-03-04", "", "Plats och tid      Stadshuset, sal A, kl. 13:15-16:40", "",
           "Beslutande         Eva Ek (S), ordförande", "                   Ulf Lind (M), vice ordförande", "                   Siv Öst (C)", "", "Ersättare          Per Dahl (V)", "",
           "Justerare          Ulf Lind", "Paragrafer         31-34", "", "ANSLAG/BEVIS", "Protokollet är justerat. Justeringen har tillkännagivits genom anslag.", ""),
)  # fmt: skip
MINUTES_HOUSE = House(
    start=lambda item: f"{item.number}  {item.title}", head=lambda item: [f"Dnr {item.case}"] if item.case else [], width=80, cut=True, glued=True, hang=6,
    contents=listed(lambda item: f"{item.number} {item.title}", "Ärendelista", 76), page=27, feed=True,
    top=lambda page, agenda: [] if page == 1 else ["Havsnäs kommun", "Kommunstyrelsen             SAMMANTRÄDESPROTOKOLL            2026-03-04", ""],
    foot=lambda page, agenda: ["", "", "Justerandes sign                              Utdragsbestyrkande", f"                                                          {page} ({4})"],
)  # fmt: skip

SUMMONS = Agenda(
    "Kallelse",
    "Kultur- och fritidsnämnden",
    "2026-05-19",
    "Biblioteket, hörsalen",
    "sv",
    (
        Item("1", "Upprop och val av justerare"),
        Item("2", "Fastställande av föredragningslistan"),
        Item(
            "3", "Avgifter för uthyrning av idrottshallar 2027",
            (
                Advice("Förslag till beslut", "Kultur- och fritidsnämnden föreslår kommunfullmäktige besluta:", ("Avgifterna för uthyrning fastställs enligt bilaga 1.", "Avgifterna gäller från den 1 januari 2027.")),
                section("Ärendebeskrivning", "Avgifterna har inte ändrats sedan 2021. Förvaltningen föreslår en höjning med i genomsnitt fyra procent:",
                        Rows((("Hall", "Nu", "Förslag"), ("Sporthallen", "180", "190"), ("Gymnastiksalen", "90", "92")))),
                section("Ekonomiska konsekvenser", "Intäkterna ökar med cirka 60 000 kronor per år."),
                annexes("Handlingar", "Bilaga 1 Avgiftslista", "Tjänsteskrivelse"),
            ),
            "KFN 2026/41", ("Lena Holm",),
        ),
        Item("4", "1:a delårsuppföljningen 2026", (Advice("Förslag till beslut", "Nämnden godkänner uppföljningen."), section("Ärendebeskrivning", "Prognosen pekar på ett överskott på 0,3 mnkr."),), "KFN 2026/12", ("Bo Alm",)),
        Item("5", "Övriga frågor"),
    ),
    front=("Kultur- och fritidsnämnden", "", "Kallelse till sammanträde", "", "Tid: tisdagen den 19 maj 2026 kl. 17.00", "Plats: Biblioteket, hörsalen", "", "Ordförande: Maja Sten", "Sekreterare: Bo Alm", ""),
)  # fmt: skip
SUMMONS_HOUSE = House(
    start=lambda item: f"{item.number}.  {item.title}", head=lambda item: [f"Dnr: {item.case}", f"Handläggare: {item.officers[0]}"] if item.case else [],
    width=78, inset=4, hang=4, glued=True, bullet="• ",
)  # fmt: skip

BOARD = Agenda(
    "Styrelseprotokoll",
    "Styrelsen",
    "2026-01-20",
    "Föreningslokalen",
    "sv",
    (
        Item("§ 1", "Mötets öppnande", (lead("Ordföranden hälsade välkommen och öppnade mötet."),)),
        Item("§ 2", "Ekonomisk rapport", (lead("Kassören redogjorde för bokslutet."), decided("Beslut", "att lägga rapporten till handlingarna"),)),
        Item("§ 3", "Vårens kurser", (lead("Tre kurser är planerade:", Listed("{n}.", ("Segling för nybörjare", "Knopar och splits", "Navigation"))), decided("Beslut", "att genomföra kurserna", "att Karin ansvarar för anmälan"),)),
        Item("§ 4", "Mötets avslutande"),
    ),
    front=("Protokoll fört vid styrelsemöte i Segelsällskapet Vågen", "Tid: 2026-01-20 kl 18.30", "Plats: Föreningslokalen", "Närvarande: Karin Å, Olle B, Stina F", "Frånvarande: Nils P", ""),
    end=("Vid protokollet                     Justeras", "", "Stina F                             Karin Å"),
)  # fmt: skip
BOARD_HOUSE = House(
    start=lambda item: f"{item.number}. {item.title}",
    heading=lambda text: f"{text}:",
    inline=True,
    gap=0,
    apart=1,
    width=84,
)

SAMPLES = (
    Sample("sv-board-protokoll", "txt", MINUTES, set_in(MINUTES_HOUSE)),
    Sample("sv-summons", "txt", SUMMONS, set_in(SUMMONS_HOUSE)),
    Sample("sv-sailing-club", "txt", BOARD, set_in(BOARD_HOUSE)),
)
