"""What Dutch says of what follows from a meeting."""

from meetingtui.domain.later_language import Blank, LaterPhrases, SeatWords, Standing, StandingWords, Writing

# Neither "artikel 8, tweede lid" nor "burgemeester en wethouders" nor "wethouder De Vries" is a seat.
PERSON = (
    r"(?:plaatsvervangend\s+)?(?:\w+-)?\w*(?:(?<!eerste\s)(?<!tweede\s)(?<!derde\s)(?<!vierde\s)lid(?!\s\d)"
    r"|vertegenwoordiger|plaatsvervanger|afgevaardigde|voorzitter|waarnemer|kandidaat|secretaris|bestuurder"
    r"|commissaris|accountant|persoon|gemachtigde|(?:wethouder|schepen)(?!\s(?-i:[A-Z])))"
)
PERSONS = (
    r"(?:\w+-)?\w*(?:collegeleden|(?<!ge)(?<!ver)leden|vertegenwoordigers|plaatsvervangers|afgevaardigden"
    r"|voorzitters|waarnemers|kandidaten|secretarissen|bestuurders|commissarissen|accountants|personen"
    r"|gemachtigden|(?<!burgemeester\sen\s)(?:wethouders|schepenen))"
)
NUMBERS = {
    "een": 1, "één": 1, "eén": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
    "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
}  # fmt: skip
TO_APPOINT = (
    r"(?:te\s+(?:(?:her)?benoemen|kiezen|verkiezen)|aan\s+te\s+(?:wijzen|stellen|duiden)"
    r"|af\s+te\s+vaardigen|voor\s+te\s+dragen)"
)
APPOINTED = "(?:her)?benoemd|aangewezen|gekozen|verkozen|aangesteld|aangeduid|afgevaardigd|voorgedragen"
# Who can be given authority: "het college van burgemeester en wethouders".
B_AND_W = r"burgemeester\s+en\s+(?:wethouders|schepenen)"
DELEGATE = (
    rf"(?:{B_AND_W}|(?:(?:de|het)\s+)?(?:(?:dagelijks|algemeen|vast)\s+)?[\w-]{{1,40}}"
    rf"(?:\s+van\s+(?:{B_AND_W}|b&w))?)"
)
EMPOWERED = (
    r"(?:(?:wordt|worden)\s+(?:gemachtigd|gemandateerd|verzocht)|te\s+(?:machtigen|mandateren|verzoeken))"
)
POWER = r"(?:op|opdracht|mandaat|volmacht|machtiging)"
# Who is represented, or is appointed, and not what they sit in: "vertegenwoordiger van de gemeente".
NOT_IN = (
    r"(?!\s+(?:gemeente|provincie|[\w-]*fractie|(?:gemeente)?raad(?!\s+van)|college(?!\s+van\s+bestuur)"
    r"|buiten)\b)"
    rf"(?!\s+(?:\w+\s+)?(?:{PERSONS}|{PERSON})\b)"
)
ARTICLE = r"(?:\s+(?:het|de)\b)?+"

SEATS = SeatWords(
    appoints=rf"{APPOINTED}|(?:her)?benoem(?:t|en|de|den)|(?:ver)?kie(?:st|zen)|(?:ver)?k(?:oos|ozen)"
    r"|(?:wijst|wees|duidt|duidde|stelt|stelde)(?=[^.;]{0,200}?\saan\b)|vaardigt(?=[^.;]{0,200}?\saf\b)"
    r"|draagt(?=[^.;]{0,200}?\svoor(?:\s+als\b|\s*[.;,]|$))|aan(?:wijzen|stellen|duiden)|afvaardigen"
    rf"|voordragen|{TO_APPOINT}",
    # only with persons behind it: not "aanwijzing van een locatie"
    appointment=r"(?:her)?(?:benoeming|aanwijzing|verkiezing|aanstelling|afvaardiging|aanduiding|voordracht)"
    rf"(?:en)?(?=\s+(?:[^\s,.;]+\s+){{0,6}}?(?:{PERSONS}|{PERSON})\b)",
    authority=r"(?:(?:machtigt|mandateert|verzoekt)\s+"
    rf"|(?:draagt|geeft|verleent)\s+(?:aan\s+)?(?={DELEGATE}\s+{POWER}\b)|(?={DELEGATE}\s+{EMPOWERED}\b))"
    rf"(?P<delegate>{DELEGATE})(?:\s+{EMPOWERED})?(?:\s+{POWER})?(?:\s+om)?"
    rf"(?=\s[^.;]{{0,160}}?\b{TO_APPOINT}\b)",
    numbers=NUMBERS,
    person=PERSON,
    persons=PERSONS,
    of=r"van(?:\s+(?:het|de|een)\b)?+",
    complement=r"(?:van|uit|namens|voor)"
    rf"(?=(?:\s+(?!(?:wordt|worden|werd|werden|is|zijn|te|{APPOINTED}|{'|'.join(NUMBERS)})\b|\d)[\w-]+){{1,6}}?"
    r"\s+(?:in|bij)\b)",
    into=(
        rf"in(?!\s+te\b){ARTICLE}", rf"voor{ARTICLE}", rf"bij{ARTICLE}", rf"van{ARTICLE}{NOT_IN}",
        rf"naar{ARTICLE}",
    ),
    among="waarvan|onder wie|waaronder|waar",
    rest=r"voor\s+(?:(?:de|een)\s+)?(?:(?:lopende|resterende|huidige|nieuwe|komende)\s+)?(?:duur|periode"
    r"|zittingsperiode|raadsperiode|bestuursperiode|termijn|jaren|onbepaalde|rest|tijd)"
    r"|voor\s+(?:\w+\s+jaar|\d)|met\s+(?:onmiddellijke\s+)?ingang|ingaande|per\s+(?:direct|\d)|vanaf"
    r"|tot\s+(?:en\s+met|aan|\d|het\s+einde)|t/m|als|in\s+(?:de\s+)?(?:plaats|vacature|vergadering\s+van\s+\d)"
    r"|ter\s+vervanging|op\s+voordracht|namens|overeenkomstig|conform|gelet|wegens|van\s+rechtswege"
    r"|bij\s+(?:acclamatie|besluit|loting)|(?:voor|ter)\s+kennis\w+|te\s+weten|namelijk"
    r"|(?:(?:en|alsmede)\s+)?(?:de\s+heer|de\s+heren|mevrouw|dhr\.?|mevr\.?|mw\.?)"
    rf"|{TO_APPOINT}|{APPOINTED}|wordt|worden|werd|werden|is|zijn|(?:aan|af|voor)(?=\s*(?:[.;,]|$))"
    r"|(?:aan|af|voor)(?=\s+voor\b)|(?:en|alsmede)\s+(?:als|tot|diens|in\s+te|het\s+college)",
    hands_over=(
        r"{old}[^.]{0,80}?\b(?:opgevolgd|vervangen|afgelost)\s+door\s+(?:de\s+heer\s+|mevrouw\s+)?{new}",
        r"{old}[^.]{0,80}?\b(?:draagt|geeft)\b[^.]{0,80}?\b(?:over|door)\s+aan\s+(?:de\s+heer\s+|mevrouw\s+)?{new}",
        r"{new}[^.]{0,80}?\b(?:vervangt|volgt)\s+(?:de\s+heer\s+|mevrouw\s+)?{old}",
        r"{new}[^.]{0,80}?\b(?:opvolger|opvolgster|plaats|vervanging)\s+van\s+(?:de\s+heer\s+|mevrouw\s+)?{old}",
    ),
)  # fmt: skip

STANDING = StandingWords(
    known={
        Standing.APPROVAL: r"(?:vaststell(?:en|ing)|goedkeur(?:en|ing)) (?:van )?(?:de |het )?"
        r"(?:[\w-]+ ){0,2}?(?:concept-?)?(?:notulen|besluitenlijst"
        r"|verslag (?:van )?(?:de )?(?:\w+ )?\w*(?:vergadering|zitting))"
        r"|^(?:notulen|besluitenlijst|verslag) (?:van )?(?:de )?(?:vorige|\w*vergadering|\w*zitting)",
        Standing.SINCE_LAST: r"^(?:actiepunten|actielijst|mededelingen|opvolging|toezeggingen"
        r"|voortgang (?:acties|besluiten))",
        Standing.NEXT_POINTS: r"(?:punten|onderwerpen) voor (?:de )?(?:eerst)?(?:volgende|komende)"
        r" vergadering|^voorlopige agendapunten",
        Standing.ANY_OTHER: r"^(?:rondvraag|w\.?v\.?t\.?t\.?k|wat verder ter tafel komt|varia)\b",
    },
    titles={
        Standing.APPROVAL: "Vaststelling van de notulen",
        Standing.SINCE_LAST: "Actiepunten uit de vorige vergadering",
        Standing.NEXT_POINTS: "Agendapunten voor de volgende vergadering",
        Standing.ANY_OTHER: "Rondvraag",
    },
    approval_item="Vaststelling van de notulen van de vergadering van {date}",
    approval_asked="{body} stelt de notulen van de vergadering van {date} vast.",
    since_last_item="Actiepunten uit de vergadering van {date}",
    cases="Ter bespreking en besluitvorming",
    meeting_title="{body}, vergadering van {date}",
)

WRITING = Writing(
    blanks={
        Blank.NAME: "naam",
        Blank.TIME: "tijd",
        Blank.ITEM: "agendapunt",
        Blank.RECOMMENDATION: "voorstel",
    },
    units="mln|mld|miljoen|euro|procent|jaar|uur|minuten|dagen|weken|maanden|meter|km|m2|personen|stemmen",
    phrases={
        "con": "Conform het voorstel besloten.",
        "ken": "Voor kennisgeving aangenomen.",
        "bes": "Besproken.",
        "voo": "Voorgesteld besluit: {voorstel}",
        "inl": "De voorzitter leidde het agendapunt in.",
        "vra": "{naam} vroeg naar ",
        "wij": "{naam} wees erop dat ",
        "ant": "{naam} antwoordde dat ",
        "toe": "{naam} gaf een toelichting.",
        "not": "{naam} verzocht in de notulen op te nemen dat ",
        "sch": "De vergadering werd om {tijd} uur geschorst.",
        "her": "De vergadering werd om {tijd} uur hervat.",
        "ter": "Het secretariaat komt terug op agendapunt {agendapunt}.",
    },
)

LATER = LaterPhrases(
    noting=r"\b(?:(?:voor|ter) kennis(?:geving|name|neming)|kennis ?genomen|kennis te nemen"
    r"|(?:neemt|nam) kennis)\b",
    appointed="Benoemd:",
    nominated_by="voorgedragen door {name}",
    substitute="plaatsvervanger: {name}",
    replaces="opvolger van {name}",
    term=("vanaf {begins}", "tot en met {ends}", "van {begins} tot en met {ends}"),
    unfilled=("{count} plaats is vacant.", "{count} plaatsen zijn vacant."),
    delegated="De benoeming is overgelaten aan {name}.",
    delegated_done="benoemd door {name} op {date}",
    follow_ups="Actiepunten",
    due="uiterlijk {date}",
    done="afgedaan",
    dropped="vervallen",
    made="uit de vergadering van {date}, agendapunt {item}",
    approved="Vastgesteld",
    approved_on="De notulen zijn vastgesteld op {date}.",
    approved_with="De notulen zijn vastgesteld op {date}, met de volgende wijzigingen:",
    correction="Agendapunt {item}:",
    corrected="In de notulen van de vergadering van {date} wordt de tekst bij agendapunt {item}"
    " als volgt gewijzigd:",
    item_and_clause="{item}, beslispunt {clause}",
    agenda="Agenda",
    register="Register van benoemingen",
    as_of="Per {date}",
    nobody="Er is niemand benoemd.",
    balance="Verdeling naar geslacht",
    genders={"woman": "vrouwen", "man": "mannen", "other": "overig", "unknown": "niet vermeld"},
    columns={
        "organ": "Benoemd in", "kind": "Functie", "name": "Naam", "party": "Partij",
        "organisation": "Organisatie", "gender": "Geslacht", "since": "Sinds", "until": "Tot en met",
        "nominated_by": "Voorgedragen door", "substitute": "Plaatsvervanger", "replaces": "Opvolger van",
        "decision": "Besluit", "body": "Benoemd door", "whose": "Orgaan",
        "owner": "Actiehouder", "text": "Actie",
        "due": "Uiterlijk", "state": "Status", "meeting": "Vergadering", "item": "Agendapunt",
        "open": "open", "done": "afgedaan", "dropped": "vervallen", "woman": "vrouw", "man": "man",
        "other": "anders", "settled": "Afgesloten",
    },
    more_than_seats=(
        "Er is {count} persoon meer benoemd dan er plaatsen zijn: wie is afgetreden?",
        "Er zijn {count} personen meer benoemd dan er plaatsen zijn: wie is afgetreden?",
    ),
)  # fmt: skip
