"""What Norwegian says of what follows from a meeting."""

from meetingtui.domain.later_language import Blank, LaterPhrases, SeatWords, Standing, StandingWords, Writing

# "ordfører Kari Nordmann" is a title before a name, not a seat.
PERSON = (
    r"(?:\w+-)?\w*(?:representant|medlem|leder|stedfortreder|delegat|delegert|utsending|observatør|kandidat"
    r"|revisor|person|direktør|sekretær|politiker|meddommer|tillitsvalgt|(?<!\w)vara"
    r"|ordfører(?!\s(?-i:[A-ZÆØÅ])))"
)
PERSONS = (
    r"(?:\w+-)?\w*(?:representanter|medlemmer|ledere|stedfortredere|delegater|delegerte|utsendinger"
    r"|observatører|kandidater|revisorer|personer|direktører|sekretærer|politikere|meddommere"
    r"|tillitsvalgte|(?<!\w)varaer|ordførere)"
)
NUMBERS = {
    "en": 1, "ei": 1, "et": 1, "ett": 1, "én": 1, "éi": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4,
    "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12,
}  # fmt: skip
TO_APPOINT = (
    r"(?:selv\s+|eventuelt\s+|også\s+|ved\s+behov\s+)?(?:(?:gjen|om)?velge|oppnevne|utpeke|utnevne"
    r"|supplere|(?:foreta|gjennomføre)\s+\w*(?:valg|oppnevning))\b"
)
PASSIVE = "(?:gjen)?velges|oppnevnes|utpekes|utnevnes"
TERM = r"(?:inneværende\s+)?(?:valg|kommunestyre|funksjons|års)?perioden?"

SEATS = SeatWords(
    appoints=r"(?:gjen|ny|om)?(?:velg(?:er|e|es)|valgte?|oppnevn(?:er|e|es|te?)|utpek(?:er|e|es|te?)"
    r"|utnevn(?:er|e|es|te?)|velj[ea]|vald[et]?|oppnemn(?:er|e|de?))",
    # only with persons behind it: not "valg av konsept for skolen", nor "forslag til valg av leder"
    appointment=r"(?<!forslag til )(?:gjen|ny|om|supplerings)?"
    r"(?:valg|oppnevning|oppnevnelse|utpeking|utnevning|utnevnelse)(?:en|a|et|ene|er)?"
    rf"(?=\s+(?:[^\s,.;]+\s+){{0,6}}?(?:{PERSONS}|{PERSON})\b)",
    authority=r"(?:(?:gi[rs]?\s+fullmakt\s+til|gir?|bemyndiger?|ber?|delegerer?\s+(?:myndighet(?:en)?\s+)?til"
    r"|overlater?\s+(?:det\s+)?til)\s+"
    r"|(?=(?:(?!(?:at|og|som|vedtar|det)\b)[\w-]{1,40}\s+){1,5}?(?:gis|får|bes|bemyndiges)\s))"
    r"(?P<delegate>[^,.;:]{2,80}?)(?:\s+(?:gis|får|bes|bemyndiges))?"
    r"(?:\s+(?:fullmakt|myndighet|i\s+oppdrag))?(?:\s+(?:til|om))?(?:\s+å)?"
    rf"(?=\s+{TO_APPOINT})",
    numbers=NUMBERS,
    person=PERSON,
    persons=PERSONS,
    of="av",
    complement=rf"(?:fra|blant|for(?!\s+(?:resten|en\s+periode|årene|tiden|{TERM})\b))"
    rf"(?=(?:\s+(?!(?:{PASSIVE}|{'|'.join(NUMBERS)})\b|\d)[\w-]+){{1,6}}?(?:\s+(?:til|i|på)\b|[,.;]|$))",
    into=(
        r"(?<!fram\s)(?<!frem\s)(?<!forslag\s)til", "i", "på",
        rf"av(?!\s+(?:\w+\s+)?(?:{PERSONS}|{PERSON})\b)",
    ),
    among="herav|hvorav|derav|hvor",
    rest=rf"(?:for|i|ut)\s+(?:resten|(?:en|denne)\s+periode|årene|tiden|{TERM})|for\s+(?:\w+\s+år|\d)"
    r"|fra\s+(?:og\s+med|den|\d)|f\.?o\.?m|fr[ae]m\s+til|til\s+og\s+med|t\.?o\.?m|ut\s+\d"
    r"|med\s+(?:virkning|personlige?|vara\w*)|som|etter|i\s+(?:stedet|henhold|samsvar|tråd|tillegg|møtet?)"
    rf"|på\s+vegne|jfr?\.?|{PASSIVE}|velge|oppnevne|valgt|oppnevnt|blir|er|tas|godkjennes|bekreftes"
    r"|til\s+(?:orientering|etterretning)|og\s+(?:be[rs]?|gir?|legger?|sender?|tar|vedtar)",
    hands_over=(
        r"{old}[^.]{0,80}?\b(?:overlater|overlate|overdrar|overdra|gir|gi)\b[^.]{0,80}?\btil\s+{new}",
        r"{old}[^.]{0,80}?\b(?:avløses|erstattes|etterfølges)\s+av\s+{new}",
        r"{new}[^.]{0,80}?\b(?:avløser|erstatter|etterfølger)\s+{old}",
        r"{new}[^.]{0,80}?\b(?:etter|i\s+stedet\s+for)\s+{old}",
    ),
)  # fmt: skip

STANDING = StandingWords(
    known={
        Standing.APPROVAL: r"godkjenning av (?:[\w,-]+ ){0,4}?"
        r"(?:møteprotokoll|protokoll|møtebok|møtereferat|referat)(?!er)"
        r"|^(?:møte)?protokoll(?:en)? fr[aå] (?:forrige|førre|siste)",
        Standing.SINCE_LAST: r"^(?:siden sist|oppfølging (?:fra|siden|av (?:vedtak|saker))|meldinger"
        r"|referatsaker)",
        Standing.NEXT_POINTS: r"(?:saker|punkter) til (?:det )?(?:neste|kommende|senere) møter?"
        r"|^foreløpige saker",
        Standing.ANY_OTHER: r"^(?:eventuelt|evt|ymse)\b",
    },
    titles={
        Standing.APPROVAL: "Godkjenning av møteprotokoll",
        Standing.SINCE_LAST: "Siden sist",
        Standing.NEXT_POINTS: "Saker til neste møte",
        Standing.ANY_OTHER: "Eventuelt",
    },
    approval_item="Godkjenning av møteprotokoll fra møtet {date}",
    approval_asked="{body} godkjenner møteprotokollen fra møtet {date}.",
    since_last_item="Oppfølging fra møtet {date}",
    cases="Saker til behandling",
    meeting_title="{body}, møte {date}",
)

WRITING = Writing(
    blanks={Blank.NAME: "navn", Blank.TIME: "kl", Blank.ITEM: "sak", Blank.RECOMMENDATION: "innstilling"},
    units="mill|mrd|kr|pst|prosent|år|timer?|minutter|dager|uker|måneder|meter|km|m2|personer|stemmer",
    phrases={
        "ved": "Forslaget ble vedtatt.",
        "ori": "Tatt til orientering.",
        "drø": "Drøftet.",
        "for": "Forslag til vedtak: {innstilling}",
        "led": "Lederen innledet.",
        "spu": "{navn} stilte spørsmål om ",
        "pek": "{navn} pekte på at ",
        "sva": "{navn} svarte at ",
        "red": "{navn} redegjorde for saken.",
        "pro": "{navn} ba om å få protokollført at ",
        "avb": "Møtet ble avbrutt kl. {kl}.",
        "gje": "Møtet ble gjenopptatt kl. {kl}.",
        "til": "Administrasjonen kommer tilbake til sak {sak}.",
    },
)

LATER = LaterPhrases(
    noting=r"\btil (?:orientering|etterretning|vitende)\b",
    appointed="Valgt:",
    nominated_by="foreslått av {name}",
    substitute="vara: {name}",
    replaces="etter {name}",
    term=("fra {begins}", "til og med {ends}", "fra {begins} til og med {ends}"),
    unfilled=("{count} plass er ikke besatt.", "{count} plasser er ikke besatt."),
    delegated="Valget er overlatt til {name}.",
    delegated_done="oppnevnt av {name} {date}",
    follow_ups="Oppfølging",
    due="innen {date}",
    done="utført",
    dropped="bortfalt",
    made="fra møtet {date}, sak {item}",
    approved="Godkjent",
    approved_on="Møteprotokollen ble godkjent {date}.",
    approved_with="Møteprotokollen ble godkjent {date} med følgende rettelser:",
    correction="Sak {item}:",
    corrected="I møteprotokollen fra møtet {date} rettes sak {item} til følgende ordlyd:",
    item_and_clause="{item}, punkt {clause}",
    agenda="Saksliste",
    register="Oversikt over verv",
    as_of="Per {date}",
    nobody="Ingen er valgt.",
    balance="Kjønnsfordeling",
    genders={"woman": "kvinner", "man": "menn", "other": "andre", "unknown": "ikke oppgitt"},
    columns={
        "organ": "Valgt til", "kind": "Verv", "name": "Navn", "party": "Parti",
        "organisation": "Organisasjon", "gender": "Kjønn", "since": "Fra", "until": "Til og med",
        "nominated_by": "Foreslått av", "substitute": "Vara", "replaces": "Etter", "decision": "Vedtak",
        "body": "Valgt av", "whose": "Utvalg",
        "owner": "Ansvarlig", "text": "Oppgave", "due": "Frist", "state": "Status",
        "meeting": "Møte", "item": "Sak", "open": "åpen", "done": "utført", "dropped": "bortfalt",
        "woman": "kvinne", "man": "mann", "other": "annet", "settled": "Avsluttet",
    },
    more_than_seats=(
        "Det er valgt {count} person mer enn det er plasser til: Hvem har trådt ut?",
        "Det er valgt {count} personer mer enn det er plasser til: Hvem har trådt ut?",
    ),
)  # fmt: skip
