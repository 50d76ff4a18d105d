"""What Danish says of what follows from a meeting."""

from meetingtui.domain.later_language import Blank, LaterPhrases, SeatWords, Standing, StandingWords, Writing

PERSON = (
    r"\w*(?:repræsentant|medlem|suppleant|politiker|embedsmand|formand|forperson|stedfortræder"
    r"|delegeret|observatør|kandidat|revisor|person|leder|direktør|borgmester)"
)
PERSONS = (
    r"\w*(?:repræsentanter|medlemmer|suppleanter|politikere|embedsmænd|formænd|forpersoner"
    r"|stedfortrædere|delegerede|observatører|kandidater|revisorer|personer|ledere|direktører|borgmestre)"
)

SEATS = SeatWords(
    appoints=r"(?:gen|ny)?(?:udpeg(?:er|e|es|ede|et|ning)?|vælg(?:er|e|es)|valgt?e?|beskikk(?:er|e|es))",
    appointment=r"(?:(?:gen|ny)?(?:udpegning|udpegelse)(?:en|erne|er)?"
    r"|(?:gen|ny)?valg(?:et|ene)?(?=\s+af\s+(?:(?:\d\.|[^\s,.;]+)\s+){0,5}?(?:"
    + PERSON + "|" + PERSONS + r")\b))",
    authority=r"(?:(?:bemyndiger?|overlad(?:er?|es)|delegere[rs]?)\s+(?:det\s+)?(?:til\s+)?"
    r"|(?=(?:(?!(?:at|og|som|det)\b)[\w'’-]+\s+){1,6}?bemyndiges\s))"
    r"(?P<delegate>[^,.;:]{2,80}?)(?:\s+bemyndiges)?\s+(?:til\s+)?at",
    numbers={
        "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7,
        "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12,
    },
    person=PERSON,
    persons=PERSONS,
    of="af",
    complement=r"for(?!\s+(?:resten|perioden|valgperioden|årene|\d))|fra(?!\s+(?:den|\d))",
    into=("til", "i", "af"),
    among="heraf|herunder|hvoraf|hvor",
    rest=r"pr\.|efter\s+indstilling|(?:for|i)\s+\w+\s+år|tages|godkendes"
    r"|for\s+(?:resten|perioden|valgperioden|funktionsperioden|en\s+periode|årene|\d{4})|i\s+(?:valg)?perioden"
    r"|fra\s+den|med\s+virkning|frem\s+til|som|jf\.?|til\s+(?:efterretning|orientering)",
    hands_over=(
        r"{old}[^.]*?\b(?:overdrage|overdrager|overlader|afgive|afgiver)\b[^.]*?\btil\s+{new}",
        r"{old}[^.]*?\b(?:afløses|erstattes)\s+af\s+{new}",
        r"{new}[^.]*?\b(?:afløser|erstatter|efterfølger)\s+{old}",
    ),
)  # fmt: skip

STANDING = StandingWords(
    known={
        Standing.APPROVAL: r"godkendelse af (?:referat|protokol|mødereferat|beslutningsprotokol)",
        Standing.SINCE_LAST: r"^(?:siden sidst|opfølgning (?:fra|siden)|meddelelser)",
        Standing.NEXT_POINTS: r"punkter til (?:det )?(?:næste|kommende) møde|^foreløbige punkter",
        Standing.ANY_OTHER: r"^(?:eventuelt|evt)\b",
    },
    titles={
        Standing.APPROVAL: "Godkendelse af referat",
        Standing.SINCE_LAST: "Siden sidst",
        Standing.NEXT_POINTS: "Punkter til næste møde",
        Standing.ANY_OTHER: "Eventuelt",
    },
    approval_item="Godkendelse af referat fra mødet den {date}",
    approval_asked="Det indstilles, at {body} godkender referatet fra mødet den {date}.",
    since_last_item="Opfølgning fra mødet den {date}",
    cases="Sager til behandling",
    meeting_title="{body}, møde den {date}",
)

WRITING = Writing(
    blanks={Blank.NAME: "navn", Blank.TIME: "kl", Blank.ITEM: "punkt", Blank.RECOMMENDATION: "indstilling"},
    units="mio|mia|mill|kr|pct|procent|år|timer?|minutter|dage|uger|måneder|meter|km|m2|personer|stemmer",
    phrases={
        "god": "Godkendt som indstillet.",
        "eft": "Taget til efterretning.",
        "drø": "Drøftet.",
        "ind": "Indstilling: {indstilling}",
        "for": "Formanden indledte.",
        "spu": "{navn} spurgte til ",
        "peg": "{navn} pegede på, at ",
        "sva": "{navn} svarede, at ",
        "opl": "{navn} holdt oplæg.",
        "ref": "{navn} ønskede ført til referat, at ",
        "afb": "Mødet blev afbrudt kl. {kl}.",
        "gen": "Mødet blev genoptaget kl. {kl}.",
        "til": "Sekretariatet vender tilbage om punkt {punkt}.",
    },
)

LATER = LaterPhrases(
    noting=r"\btil (?:efterretning|orientering)\b",
    appointed="Udpeget:",
    nominated_by="indstillet af {name}",
    substitute="suppleant: {name}",
    replaces="afløser {name}",
    term=("fra {begins}", "til {ends}", "{begins} til {ends}"),
    unfilled=("{count} plads er ikke besat.", "{count} pladser er ikke besat."),
    delegated="Udpegningen er overladt til {name}.",
    delegated_done="udpeget af {name} den {date}",
    follow_ups="Opfølgning",
    due="senest den {date}",
    done="udført",
    dropped="bortfaldet",
    made="fra mødet den {date}, punkt {item}",
    approved="Godkendt",
    approved_on="Referatet blev godkendt den {date}.",
    approved_with="Referatet blev godkendt den {date} med følgende rettelser:",
    correction="Punkt {item}:",
    corrected="Referatet fra mødet den {date} tilrettes under punkt {item} med følgende formulering:",
    item_and_clause="{item}, at-led {clause}",
    agenda="Dagsorden",
    register="Oversigt over udpegninger",
    as_of="Pr. {date}",
    nobody="Ingen er udpeget.",
    balance="Kønsfordeling",
    genders={"woman": "kvinder", "man": "mænd", "other": "andre", "unknown": "ikke oplyst"},
    columns={
        "organ": "Udpeget til", "kind": "Plads", "name": "Navn", "party": "Parti",
        "organisation": "Organisation", "gender": "Køn", "since": "Siden", "until": "Til og med",
        "nominated_by": "Indstillet af",
        "substitute": "Suppleant", "replaces": "I stedet for", "decision": "Besluttet", "body": "Udpeget af",
        "whose": "Udvalg",
        "owner": "Hvem", "text": "Hvad", "due": "Senest", "state": "Status", "meeting": "Møde",
        "item": "Punkt", "open": "åben", "done": "udført", "dropped": "bortfaldet",
        "woman": "kvinde", "man": "mand",
        "other": "andet", "settled": "Afsluttet",
    },
    more_than_seats=(
        "Der er udpeget {count} mere, end der er pladser: hvem er trådt ud?",
        "Der er udpeget {count} flere, end der er pladser: hvem er trådt ud?",
    ),
)  # fmt: skip
