"""Danish."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Language, Phrases
from meetingtui.languages.agenda_da import AGENDA
from meetingtui.languages.drafting_da import DRAFTING
from meetingtui.languages.later_da import LATER, SEATS, STANDING, WRITING
from meetingtui.languages.live_da import GUESTS, LIVE, VOTING

PHRASES = Phrases(
    words={
        "minutes": "Referat",
        "decisions": "Beslutningsreferat",
        "extract": "Udskrift af referat",
        "public": "offentlig udgave",
        "date": "Dato",
        "place": "Sted",
        "time": "Tid",
        "present": "Til stede",
        "apologies": "Afbud",
        "absent": "Fraværende",
        "chair": "formand",
        "vice_chair": "næstformand",
        "substitute": "suppleant for {name}",
        "case_number": "Sagsnr.",
        "officer": "Sagsbehandler",
        "officers": "Sagsbehandlere",
        "session": "Behandling",
        "closed": "lukket",
        "closed_item": "Lukket punkt",
        "untitled": "Uden titel",
        "recommendation": "Indstilling",
        "decision": "Beslutning",
        "earlier_decision": "Tidligere beslutning",
        "discussion": "Drøftelse",
        "attachments": "Bilag",
        "links": "Links",
        "signatures": "Underskrifter",
    },
    outcomes={
        Outcome.ADOPTED: "Godkendt",
        Outcome.AMENDED: "Godkendt med ændringer",
        Outcome.NOTED: "Taget til efterretning",
        Outcome.DISCUSSED: "Drøftet",
        Outcome.POSTPONED: "Udsat",
        Outcome.REFERRED: "Sendt tilbage",
        Outcome.REJECTED: "Forkastet",
        Outcome.WITHDRAWN: "Udgår",
        Outcome.NONE: "Ingen bemærkninger",
    },
    followed="Indstillingen blev fulgt.",
    vote="Indstillingen blev godkendt med {in_favour} mod {against}{abstained}.",
    vote_lost="Indstillingen blev forkastet: {in_favour} for, {against} imod{abstained}.",
    vote_counts="Afstemning: {in_favour} for, {against} imod{abstained}.",
    ballots=("{count} stemme", "{count} stemmer"),
    abstained=(", {count} undlod at stemme", ", {count} undlod at stemme"),
    clause="Ad {clause}:",
    opened="Mødet blev åbnet kl. {time}.",
    closed="Mødet blev hævet kl. {time}.",
    arrived="{name} kom til stede kl. {time}.",
    left="{name} forlod mødet kl. {time}.",
    returned="{name} vendte tilbage kl. {time}.",
    since="fra kl. {start}",
    span="kl. {start}–{end}",
    page="side {page} af {pages}",
    date="d. MMMM y",
    time="HH.mm",
    locale="da-DK",
)

DANISH = Language(
    "da", "Dansk", AGENDA, DRAFTING, PHRASES, LIVE, VOTING, GUESTS, SEATS, STANDING, WRITING, LATER
)
