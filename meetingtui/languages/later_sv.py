"""What Swedish says of what follows from a meeting."""

from meetingtui.domain.later_language import Blank, LaterPhrases, SeatWords, Standing, StandingWords, Writing

# "justerare" are no seats: they are appointed at every meeting, for its own minutes.
PERSON = (
    r"(?:(?:(?:förste|andre)\s+)?vice\s+)?(?:\w+-)?\w*(?:ledamot|ersättare|suppleant|representant|ordförande"
    r"|revisor|ombud|delegat|observatör|kandidat|person|nämndeman|förtroendevald|tjänsteman|ledare|direktör"
    r"|politiker|sekreterare)"
)
PERSONS = (
    r"(?:\w+-)?\w*(?:ledamöter|suppleanter|representanter|revisorer|delegater|observatörer|kandidater"
    r"|personer|nämndemän|förtroendevalda|tjänstemän|direktörer)"
)
NUMBERS = {
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
    "tio": 10, "elva": 11, "tolv": 12,
}  # fmt: skip
TO_APPOINT = (
    r"(?:själv\s+|inom\s+sig\s+|även\s+|vid\s+behov\s+)?(?:(?:om)?välja|utse|nominera|förordna|utnämna"
    r"|tillsätta|(?:förrätta|genomföra)\s+\w*val(?:et)?)\b"
)
PASSIVE = "utses|väljs|omväljs|nomineras|förordnas"
TERM = r"(?:innevarande\s+|nuvarande\s+)?(?:mandat|val|tjänstgörings)?perioden?"

SEATS = SeatWords(
    appoints=r"(?:om|ny|åter)?(?:utse(?:r|s|dda?|tts?)?|utsågs?|välj(?:a|er|s|as)|val(?:de|des|t|ts|da?)"
    r"|nominera(?:r|s|de|t|d)?|förordna(?:r|s|de|t|d)?|utnämn(?:a|er|s|t|d|de)|tillsätt(?:a|er|s))",
    # only with persons behind it: not "val av alternativ", nor "förslag till val av ledamot"
    appointment=r"(?<!förslag till )(?<!förslag på )(?:fyllnads|kompletterings|ny|om)?"
    r"(?:val(?:et|en)?|nominering(?:en|ar)?|utseende(?:t)?|förordnande(?:t|n)?)"
    rf"(?=\s+(?:[^\s,.;]+\s+){{0,6}}?(?:{PERSONS}|{PERSON})\b)",
    authority=r"(?:(?:uppdrar?\s+åt|bemyndigar?|delegerar?\s+(?:till|åt)"
    r"|överlåt(?:er|a)\s+(?:(?:det\s+)?(?:till|åt)|på)|ger?)\s+"
    r"|(?=(?:(?!(?:att|och|som|samt|beslutar|det)\b)[\w-]{1,40}\s+){1,5}?(?:bemyndigas|ges|får)\s))"
    r"(?P<delegate>[^,.;:]{2,80}?)(?:\s+(?:bemyndigas|ges|får))?"
    r"(?:\s+(?:rätt|mandat|fullmakt|i\s+uppdrag))?"
    rf"\s+att(?=\s+{TO_APPOINT})",
    numbers=NUMBERS,
    person=PERSON,
    persons=PERSONS,
    of="av",
    complement=rf"(?:från|bland|ur|för(?!\s+(?:resten|återstoden|tiden|åren|året|{TERM})\b))"
    rf"(?=(?:\s+(?!(?:{PASSIVE}|och\s+med|{'|'.join(NUMBERS)})\b|\d)[\w-]+){{1,6}}?"
    r"(?:\s+(?:till|i|vid|på)\b|[,.;]|$))",
    into=(
        r"(?<!fram\s)(?<!förslag\s)till", "i", "vid", "på", rf"av(?!\s+(?:\w+\s+)?(?:{PERSONS}|{PERSON})\b)",
    ),
    among="varav|däribland|där",
    rest=rf"(?:för|under|i)\s+(?:resten|återstoden|tiden|åren|året|en\s+tid|{TERM})|för\s+(?:\w+\s+år|\d)"
    r"|från\s+(?:och\s+med|den|\d)|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|till\s+(?:och\s+med|dess)|fram\s+till"
    r"|intill|tills|med\s+(?:\w+\s+)?(?:verkan|personliga?)|som|efter|istället|enligt"
    r"|i\s+(?:stället|enlighet|samband|uppdrag)|på\s+(?:förslag|grund)|vid\s+(?:förfall|\w*\s?sammanträdet?)"
    rf"|{PASSIVE}|välja|utse|valdes|är|har|antecknas|noteras|läggs|godkänns|bekräftas"
    r"|till\s+(?:handlingarna|kännedom|protokollet)"
    r"|(?:och|samt)\s+(?:att|antecknar|beslutar|ger|lägger|noterar|uppdrar)",
    hands_over=(
        r"{old}[^.]{0,80}?\b(?:överlämnar|överlåter|lämnar)\b[^.]{0,80}?\btill\s+{new}",
        r"{old}[^.]{0,80}?\b(?:ersätts|efterträds|avlöses)\s+av\s+{new}",
        r"{new}[^.]{0,80}?\b(?:ersätter|efterträder|avlöser)\s+{old}",
        r"{new}[^.]{0,80}?\b(?:efter|i\s+stället\s+för|istället\s+för)\s+{old}",
    ),
)  # fmt: skip

STANDING = StandingWords(
    known={
        Standing.APPROVAL: r"godkännande av (?:[\w,-]+ ){0,3}?(?:mötes|sammanträdes)?protokoll"
        r"|^(?:föregående|förra) (?:mötes|mötets |sammanträdes|sammanträdets )?protokoll"
        r"|^protokoll(?:et)? från (?:föregående|förra)",
        Standing.SINCE_LAST: r"^(?:sedan (?:sist|förra|föregående)|meddelanden"
        r"|uppföljning (?:från|av (?:beslut|föregående|förra))|anmälning(?:ar|särenden))",
        Standing.NEXT_POINTS: r"(?:ärenden|punkter|frågor) (?:till|för|inför) (?:nästa|kommande)"
        r" (?:möte|sammanträde)|^kommande ärenden",
        Standing.ANY_OTHER: r"^övrig(?:t|a (?:frågor|ärenden))\b",
    },
    titles={
        Standing.APPROVAL: "Föregående protokoll",
        Standing.SINCE_LAST: "Uppföljning från föregående sammanträde",
        Standing.NEXT_POINTS: "Ärenden till nästa sammanträde",
        Standing.ANY_OTHER: "Övriga frågor",
    },
    approval_item="Godkännande av protokollet från sammanträdet den {date}",
    approval_asked="{body} godkänner protokollet från sammanträdet den {date}.",
    since_last_item="Uppföljning från sammanträdet den {date}",
    cases="Beslutsärenden",
    meeting_title="{body}, sammanträde den {date}",
)

WRITING = Writing(
    blanks={Blank.NAME: "namn", Blank.TIME: "kl", Blank.ITEM: "ärende", Blank.RECOMMENDATION: "förslag"},
    units="milj|mnkr|tkr|kr|procent|år|timmar|minuter|dagar|veckor|månader|meter|km|m2|personer|röster",
    phrases={
        "bes": "Beslut enligt förslaget.",
        "ant": "Informationen antecknades till protokollet.",
        "dis": "Ärendet diskuterades.",
        "för": "Förslag till beslut: {förslag}",
        "ord": "Ordföranden inledde.",
        "frå": "{namn} frågade om ",
        "påp": "{namn} påpekade att ",
        "sva": "{namn} svarade att ",
        "dra": "{namn} föredrog ärendet.",
        "pro": "{namn} begärde att få antecknat till protokollet att ",
        "ajo": "Sammanträdet ajournerades kl. {kl}.",
        "åte": "Sammanträdet återupptogs kl. {kl}.",
        "kom": "Förvaltningen återkommer i ärende {ärende}.",
    },
)

LATER = LaterPhrases(
    noting=r"\b(?:till (?:protokollet|handlingarna|kännedom)|för kännedom|(?:an)?teckna(?:r|s|de|des|t)"
    r"|notera(?:r|s|de|des|t)?|tog del av)\b",
    appointed="Utsedda:",
    nominated_by="nominerad av {name}",
    substitute="ersättare: {name}",
    replaces="efter {name}",
    term=("från och med {begins}", "till och med {ends}", "från och med {begins} till och med {ends}"),
    unfilled=("{count} plats är vakant.", "{count} platser är vakanta."),
    delegated="Valet har överlåtits till {name}.",
    delegated_done="utsedd av {name} den {date}",
    follow_ups="Uppföljning",
    due="senast den {date}",
    done="utförd",
    dropped="avförd",
    made="från sammanträdet den {date}, ärende {item}",
    approved="Godkänt",
    approved_on="Protokollet godkändes den {date}.",
    approved_with="Protokollet godkändes den {date} med följande rättelser:",
    correction="Ärende {item}:",
    corrected="I protokollet från sammanträdet den {date} rättas ärende {item} till följande lydelse:",
    item_and_clause="{item}, punkt {clause}",
    agenda="Föredragningslista",
    register="Register över uppdrag",
    as_of="Per den {date}",
    nobody="Ingen är utsedd.",
    balance="Könsfördelning",
    genders={"woman": "kvinnor", "man": "män", "other": "övriga", "unknown": "utan uppgift"},
    columns={
        "organ": "Organ", "kind": "Uppdrag", "name": "Namn", "party": "Parti",
        "organisation": "Organisation", "gender": "Kön", "since": "Från och med", "until": "Till och med",
        "nominated_by": "Nominerad av", "substitute": "Ersättare", "replaces": "Efter", "decision": "Beslut",
        "body": "Utsedd av", "whose": "Organ",
        "owner": "Ansvarig", "text": "Åtgärd", "due": "Senast", "state": "Status",
        "meeting": "Sammanträde", "item": "Ärende", "open": "öppen", "done": "utförd", "dropped": "avförd",
        "woman": "kvinna", "man": "man", "other": "annat", "settled": "Avslutad",
    },
    more_than_seats=(
        "{count} person fler är utsedd än det finns platser: Vem har lämnat uppdraget?",
        "{count} personer fler är utsedda än det finns platser: Vem har lämnat uppdraget?",
    ),
)  # fmt: skip
