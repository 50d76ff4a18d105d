"""German, as it is written in Germany, Austria and Switzerland."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Language, Phrases
from meetingtui.languages.agenda_de import AGENDA
from meetingtui.languages.drafting_de import DRAFTING
from meetingtui.languages.later_de import LATER, SEATS, STANDING, WRITING
from meetingtui.languages.live_de import GUESTS, LIVE, VOTING

PHRASES = Phrases(
    words={
        "minutes": "Niederschrift",
        "decisions": "Beschlussprotokoll",
        "extract": "Auszug aus der Niederschrift",
        "public": "öffentliche Fassung",
        "date": "Datum",
        "place": "Ort",
        "time": "Zeit",
        "present": "Anwesend",
        "apologies": "Entschuldigt",
        "absent": "Abwesend",
        "chair": "Vorsitz",
        "vice_chair": "stellvertretender Vorsitz",
        "substitute": "Stellvertretung für {name}",
        "case_number": "Vorlage",
        "officer": "Sachbearbeitung",
        "officers": "Sachbearbeitung",
        "session": "Beratung",
        "closed": "nichtöffentlich",
        "closed_item": "Nichtöffentlicher Tagesordnungspunkt",
        "untitled": "Ohne Titel",
        "recommendation": "Beschlussvorschlag",
        "decision": "Beschluss",
        "earlier_decision": "Früherer Beschluss",
        "discussion": "Beratungsverlauf",
        "attachments": "Anlagen",
        "links": "Links",
        "signatures": "Unterschriften",
    },
    outcomes={
        Outcome.ADOPTED: "Beschlossen",
        Outcome.AMENDED: "Mit Änderungen beschlossen",
        Outcome.NOTED: "Zur Kenntnis genommen",
        Outcome.DISCUSSED: "Beraten",
        Outcome.POSTPONED: "Vertagt",
        Outcome.REFERRED: "Verwiesen",
        Outcome.REJECTED: "Abgelehnt",
        Outcome.WITHDRAWN: "Abgesetzt",
        Outcome.NONE: "Keine Wortmeldungen",
    },
    followed="Beschluss gemäß Beschlussvorschlag.",
    vote="Der Beschlussvorschlag wurde angenommen: {in_favour} dafür, {against} dagegen{abstained}.",
    vote_lost="Der Beschlussvorschlag wurde abgelehnt: {in_favour} dafür, {against} dagegen{abstained}.",
    vote_counts="Abstimmung: {in_favour} dafür, {against} dagegen{abstained}.",
    ballots=("{count} Stimme", "{count} Stimmen"),
    abstained=(", {count} Enthaltung", ", {count} Enthaltungen"),
    clause="Zu Ziffer {clause}:",
    opened="Die Sitzung wurde um {time} Uhr eröffnet.",
    closed="Die Sitzung wurde um {time} Uhr geschlossen.",
    arrived="{name} erschien um {time} Uhr.",
    left="{name} verließ die Sitzung um {time} Uhr.",
    returned="{name} kehrte um {time} Uhr zurück.",
    since="ab {start} Uhr",
    span="{start}–{end} Uhr",
    page="Seite {page} von {pages}",
    date="d. MMMM y",
    time="HH:mm",
    locale="de-DE",
)

GERMAN = Language(
    "de", "Deutsch", AGENDA, DRAFTING, PHRASES, LIVE, VOTING, GUESTS, SEATS, STANDING, WRITING, LATER
)
