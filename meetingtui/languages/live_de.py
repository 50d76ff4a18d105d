"""German: the course of a meeting, and the words of votes.

"TOP" has one form in all cases and numbers. Words of votes are in folded case: "ausser" is "außer".
"""

from meetingtui.domain.live_language import GuestWords, LivePhrases, VoteWords
from meetingtui.domain.vote import Option

VOTING = VoteWords(
    options={
        "dafür": Option.FOR, "für": Option.FOR, "ja": Option.FOR, "ja-stimme": Option.FOR,
        "ja-stimmen": Option.FOR,
        "dagegen": Option.AGAINST, "gegen": Option.AGAINST, "nein": Option.AGAINST,
        "nein-stimme": Option.AGAINST, "nein-stimmen": Option.AGAINST, "gegenstimme": Option.AGAINST,
        "gegenstimmen": Option.AGAINST,
        "enthaltung": Option.ABSTAINED, "enthaltungen": Option.ABSTAINED, "enthalten": Option.ABSTAINED,
        "enthält": Option.ABSTAINED, "enthielt": Option.ABSTAINED, "enthielten": Option.ABSTAINED,
    },
    everybody=frozenset({"alle", "sämtliche", "rest", "restlichen", "übrigen", "anderen"}),
    but=frozenset({"ausser", "ausgenommen", "bis", "auf", "ohne", "aber", "minus"}),
    joints=frozenset(
        {"und", "sowie", "die", "der", "sich", "mit", "stimme", "stimmen", "stimmt", "stimmte", "stimmten"}
    ),
)  # fmt: skip

LIVE = LivePhrases(
    joint=" und ",
    item_numbers=("TOP {items}", "TOP {items}"),
    run="{first}–{last}",
    guests="Gäste",
    guest_at="zu {items}",
    online="online",
    arrived_online="{name} nahm ab {time} Uhr online teil.",
    missed="Bei {items} nicht anwesend: {names}.",
    not_there="Bei diesem Punkt nicht anwesend: {names}.",
    paused=(
        "Die Sitzung wurde um {start} Uhr unterbrochen.",
        "Die Sitzung war von {start} bis {end} Uhr unterbrochen.",
    ),
    recused="{name} nahm wegen Befangenheit{ground} an Beratung und Abstimmung zu {items} nicht teil"
    " und verließ die Sitzung{left}{substitute}.",
    recused_and_back="{name} nahm wegen Befangenheit{ground} an Beratung und Abstimmung zu {items}"
    " nicht teil, verließ die Sitzung{left} und kehrte um {returned} Uhr zurück{substitute}.",
    not_recused="{body} stellte fest, dass {name} bei {items} nicht befangen war{ground}.",
    ground=" ({ground})",
    left_at=" um {time} Uhr",
    substitute="; {name} nahm als Stellvertretung teil",
    order="Die Tagesordnungspunkte wurden in der Reihenfolge {items} behandelt.",
    taken_after="Der Punkt wurde nach TOP {item} behandelt.",
    taken_first="Der Punkt wurde als erster behandelt.",
    together="{items} wurden gemeinsam behandelt.",
    added="Der Punkt wurde in der Sitzung auf die Tagesordnung gesetzt.",
    postponed="Der Punkt wurde vertagt.",
    postponed_until="Der Punkt wurde auf den {date} vertagt.",
    withdrawn="Der Punkt wurde von der Tagesordnung abgesetzt.",
    referred="Der Punkt wurde verwiesen an: {to}.",
    doors=(
        "Der Punkt wurde ab {start} Uhr nichtöffentlich behandelt.",
        "Der Punkt wurde von {start} bis {end} Uhr nichtöffentlich behandelt.",
    ),
    planned=("{count} Minute geplant", "{count} Minuten geplant"),
    treated="Behandelt",
    speakers="Wortmeldungen",
    unanimous="Der Beschlussvorschlag wurde einstimmig mit {in_favour} angenommen.",
    casting_vote="Die Stimme des Vorsitzes gab den Ausschlag.",
    roll_call="Die Abstimmung erfolgte namentlich.",
    votes={
        Option.FOR: "Dafür: {names}.",
        Option.AGAINST: "Dagegen: {names}.",
        Option.ABSTAINED: "Enthaltung: {names}.",
    },
    amendment="Änderungsantrag:",
    amendment_by="Änderungsantrag von {proposer}:",
    amendment_carried="Der Änderungsantrag wurde angenommen: {in_favour} dafür,"
    " {against} dagegen{abstained}.",
    amendment_lost="Der Änderungsantrag wurde abgelehnt: {in_favour} dafür, {against} dagegen{abstained}.",
    amendment_withdrawn="Der Änderungsantrag wurde zurückgezogen.",
    amendment_lapsed="Der Änderungsantrag hat sich erledigt.",
    question="Abstimmung:",
    question_carried="Angenommen: {in_favour} dafür, {against} dagegen{abstained}.",
    question_lost="Abgelehnt: {in_favour} dafür, {against} dagegen{abstained}.",
    dissent="{name} gab folgende Erklärung zu Protokoll:",
    dissent_to_come="{name} kündigte eine Erklärung zu Protokoll an.",
    send_on="Die Erklärung ist bei Weiterleitung der Sache an eine andere Behörde beizufügen.",
)

GUESTS = GuestWords(
    titles="direktorin|direktor|leiterin|leiter|beraterin|berater|professorin|professor|ärztin|arzt"
    "|architektin|architekt|ingenieurin|ingenieur|frau|herr|dr\\.|planerin|planer",
    taking_part=frozenset({
        "teilnimmt", "nimmt", "vorstellt", "stellt", "gast", "gäste", "eingeladen", "berichtet",
        "referiert", "vortrag", "erläutert", "präsentiert", "anwesend"
    }),
    froms=frozenset({"von", "vom", "aus", "der", "des"}),
)  # fmt: skip
