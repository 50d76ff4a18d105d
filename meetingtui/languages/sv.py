"""Swedish."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Language, Phrases
from meetingtui.languages.agenda_sv import AGENDA
from meetingtui.languages.drafting_sv import DRAFTING
from meetingtui.languages.later_sv import LATER, SEATS, STANDING, WRITING
from meetingtui.languages.live_sv import GUESTS, LIVE, VOTING

PHRASES = Phrases(
    words={
        "minutes": "Protokoll",
        "decisions": "Beslutsprotokoll",
        "extract": "Protokollsutdrag",
        "public": "offentlig version",
        "date": "Datum",
        "place": "Plats",
        "time": "Tid",
        "present": "Närvarande",
        "apologies": "Anmält förhinder",
        "absent": "Frånvarande",
        "chair": "ordförande",
        "vice_chair": "vice ordförande",
        "substitute": "ersättare för {name}",
        "case_number": "Dnr",
        "officer": "Handläggare",
        "officers": "Handläggare",
        "session": "Sammanträde",
        "closed": "slutet",
        "closed_item": "Ej offentligt ärende",
        "untitled": "Utan rubrik",
        "recommendation": "Förslag till beslut",
        "decision": "Beslut",
        "earlier_decision": "Tidigare beslut",
        "discussion": "Överläggning",
        "attachments": "Bilagor",
        "links": "Länkar",
        "signatures": "Underskrifter",
    },
    outcomes={
        Outcome.ADOPTED: "Bifallet",
        Outcome.AMENDED: "Bifallet med ändringar",
        Outcome.NOTED: "Antecknat till protokollet",
        Outcome.DISCUSSED: "Diskuterat",
        Outcome.POSTPONED: "Bordlagt",
        Outcome.REFERRED: "Återremitterat",
        Outcome.REJECTED: "Avslaget",
        Outcome.WITHDRAWN: "Utgår",
        Outcome.NONE: "Inga synpunkter",
    },
    followed="Beslut enligt förslaget.",
    vote="Förslaget bifölls med {in_favour} mot {against}{abstained}.",
    vote_lost="Förslaget avslogs: {in_favour} för, {against} emot{abstained}.",
    vote_counts="Omröstning: {in_favour} för, {against} emot{abstained}.",
    ballots=("{count} röst", "{count} röster"),
    abstained=(", {count} avstod från att rösta", ", {count} avstod från att rösta"),
    clause="Punkt {clause}:",
    opened="Sammanträdet öppnades kl. {time}.",
    closed="Sammanträdet avslutades kl. {time}.",
    arrived="{name} anlände kl. {time}.",
    left="{name} lämnade sammanträdet kl. {time}.",
    returned="{name} återkom kl. {time}.",
    since="från kl. {start}",
    span="kl. {start}–{end}",
    page="sida {page} av {pages}",
    date="d MMMM y",
    time="HH.mm",
    locale="sv-SE",
)

SWEDISH = Language(
    "sv", "Svenska", AGENDA, DRAFTING, PHRASES, LIVE, VOTING, GUESTS, SEATS, STANDING, WRITING, LATER
)
