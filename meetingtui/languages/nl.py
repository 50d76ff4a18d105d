"""Dutch, as it is written in the Netherlands and Flanders."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Language, Phrases
from meetingtui.languages.agenda_nl import AGENDA
from meetingtui.languages.drafting_nl import DRAFTING
from meetingtui.languages.later_nl import LATER, SEATS, STANDING, WRITING
from meetingtui.languages.live_nl import GUESTS, LIVE, VOTING

PHRASES = Phrases(
    words={
        "minutes": "Notulen",
        "decisions": "Besluitenlijst",
        "extract": "Uittreksel uit de notulen",
        "public": "openbare versie",
        "date": "Datum",
        "place": "Plaats",
        "time": "Tijd",
        "present": "Aanwezig",
        "apologies": "Afwezig met kennisgeving",
        "absent": "Afwezig",
        "chair": "voorzitter",
        "vice_chair": "vicevoorzitter",
        "substitute": "plaatsvervanger van {name}",
        "case_number": "Zaaknummer",
        "officer": "Behandelaar",
        "officers": "Behandelaars",
        "session": "Behandeling",
        "closed": "besloten",
        "closed_item": "Besloten agendapunt",
        "untitled": "Zonder titel",
        "recommendation": "Voorgesteld besluit",
        "decision": "Besluit",
        "earlier_decision": "Eerder besluit",
        "discussion": "Bespreking",
        "attachments": "Bijlagen",
        "links": "Links",
        "signatures": "Ondertekening",
    },
    outcomes={
        Outcome.ADOPTED: "Aangenomen",
        Outcome.AMENDED: "Gewijzigd aangenomen",
        Outcome.NOTED: "Voor kennisgeving aangenomen",
        Outcome.DISCUSSED: "Besproken",
        Outcome.POSTPONED: "Aangehouden",
        Outcome.REFERRED: "Verwezen",
        Outcome.REJECTED: "Verworpen",
        Outcome.WITHDRAWN: "Ingetrokken",
        Outcome.NONE: "Geen opmerkingen",
    },
    followed="Conform het voorstel besloten.",
    vote="Het voorstel is aangenomen met {in_favour} voor en {against} tegen{abstained}.",
    vote_lost="Het voorstel is verworpen met {in_favour} voor en {against} tegen{abstained}.",
    vote_counts="Stemming: {in_favour} voor, {against} tegen{abstained}.",
    ballots=("{count} stem", "{count} stemmen"),
    abstained=(", bij {count} onthouding", ", bij {count} onthoudingen"),
    clause="Beslispunt {clause}:",
    opened="De vergadering werd geopend om {time} uur.",
    closed="De vergadering werd gesloten om {time} uur.",
    arrived="{name} kwam om {time} uur ter vergadering.",
    left="{name} verliet de vergadering om {time} uur.",
    returned="{name} keerde om {time} uur terug in de vergadering.",
    since="vanaf {start} uur",
    span="{start}–{end} uur",
    page="pagina {page} van {pages}",
    date="d MMMM y",
    time="HH.mm",
    locale="nl-NL",
)

DUTCH = Language(
    "nl", "Nederlands", AGENDA, DRAFTING, PHRASES, LIVE, VOTING, GUESTS, SEATS, STANDING, WRITING, LATER
)
