"""Norwegian (Bokmål)."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Language, Phrases
from meetingtui.languages.agenda_nb import AGENDA
from meetingtui.languages.drafting_nb import DRAFTING
from meetingtui.languages.later_nb import LATER, SEATS, STANDING, WRITING
from meetingtui.languages.live_nb import GUESTS, LIVE, VOTING

PHRASES = Phrases(
    words={
        "minutes": "Møteprotokoll",
        "decisions": "Vedtaksprotokoll",
        "extract": "Utskrift av møteprotokoll",
        "public": "offentlig utgave",
        "date": "Dato",
        "place": "Sted",
        "time": "Tid",
        "present": "Til stede",
        "apologies": "Forfall",
        "absent": "Fraværende",
        "chair": "leder",
        "vice_chair": "nestleder",
        "substitute": "vara for {name}",
        "case_number": "Arkivsaksnr.",
        "officer": "Saksbehandler",
        "officers": "Saksbehandlere",
        "session": "Behandling",
        "closed": "lukket",
        "closed_item": "Sak unntatt offentlighet",
        "untitled": "Uten tittel",
        "recommendation": "Forslag til vedtak",
        "decision": "Vedtak",
        "earlier_decision": "Tidligere vedtak",
        "discussion": "Drøfting",
        "attachments": "Vedlegg",
        "links": "Lenker",
        "signatures": "Underskrifter",
    },
    outcomes={
        Outcome.ADOPTED: "Vedtatt",
        Outcome.AMENDED: "Vedtatt med endringer",
        Outcome.NOTED: "Tatt til orientering",
        Outcome.DISCUSSED: "Drøftet",
        Outcome.POSTPONED: "Utsatt",
        Outcome.REFERRED: "Sendt tilbake",
        Outcome.REJECTED: "Ikke vedtatt",
        Outcome.WITHDRAWN: "Trukket",
        Outcome.NONE: "Ingen merknader",
    },
    followed="Forslaget ble vedtatt.",
    vote="Forslaget ble vedtatt med {in_favour} mot {against}{abstained}.",
    vote_lost="Forslaget falt: {in_favour} for, {against} mot{abstained}.",
    vote_counts="Votering: {in_favour} for, {against} mot{abstained}.",
    ballots=("{count} stemme", "{count} stemmer"),
    abstained=(", {count} avsto fra å stemme", ", {count} avsto fra å stemme"),
    clause="Punkt {clause}:",
    opened="Møtet ble satt kl. {time}.",
    closed="Møtet ble hevet kl. {time}.",
    arrived="{name} kom til møtet kl. {time}.",
    left="{name} forlot møtet kl. {time}.",
    returned="{name} kom tilbake til møtet kl. {time}.",
    since="fra kl. {start}",
    span="kl. {start}–{end}",
    page="side {page} av {pages}",
    date="d. MMMM y",
    time="HH.mm",
    locale="nb-NO",
)

NORWEGIAN = Language(
    "nb", "Norsk bokmål", AGENDA, DRAFTING, PHRASES, LIVE, VOTING, GUESTS, SEATS, STANDING, WRITING, LATER
)
