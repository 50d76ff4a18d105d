"""Dutch: the course of a meeting, and the words of votes.

"de" is no word of votes: it stands inside too many names ("van de Ven").
"""

from meetingtui.domain.live_language import GuestWords, LivePhrases, VoteWords
from meetingtui.domain.vote import Option

VOTING = VoteWords(
    options={
        "voor": Option.FOR, "ja": Option.FOR,
        "tegen": Option.AGAINST, "nee": Option.AGAINST, "neen": Option.AGAINST,
        "onthouding": Option.ABSTAINED, "onthoudingen": Option.ABSTAINED, "onthouden": Option.ABSTAINED,
        "onthoudt": Option.ABSTAINED, "onthield": Option.ABSTAINED, "onthielden": Option.ABSTAINED,
        "blanco": Option.ABSTAINED,
    },
    everybody=frozenset({"alle", "allen", "iedereen", "rest", "overige", "overigen", "anderen"}),
    but=frozenset({"behalve", "uitgezonderd", "zonder", "maar", "minus"}),
    joints=frozenset(
        {"en", "alsmede", "alsook", "zich", "stem", "stemmen", "stemt", "stemde", "stemden"}
    ),
)  # fmt: skip

LIVE = LivePhrases(
    joint=" en ",
    item_numbers=("agendapunt {items}", "de agendapunten {items}"),
    run="{first}–{last}",
    guests="Gasten",
    guest_at="bij {items}",
    online="online",
    arrived_online="{name} nam vanaf {time} uur online deel.",
    missed="Niet aanwezig bij {items}: {names}.",
    not_there="Niet aanwezig bij dit agendapunt: {names}.",
    paused=(
        "De vergadering werd om {start} uur geschorst.",
        "De vergadering was van {start} tot {end} uur geschorst.",
    ),
    recused="{name} nam wegens persoonlijk belang{ground} niet deel aan de behandeling van {items}"
    " en verliet de vergadering{left}{substitute}.",
    recused_and_back="{name} nam wegens persoonlijk belang{ground} niet deel aan de behandeling van {items},"
    " verliet de vergadering{left} en keerde om {returned} uur terug{substitute}.",
    not_recused="{body} oordeelde dat {name} geen persoonlijk belang had bij {items}{ground}.",
    ground=" ({ground})",
    left_at=" om {time} uur",
    substitute="; {name} nam als plaatsvervanger deel",
    order="De agendapunten werden behandeld in de volgorde {items}.",
    taken_after="Het agendapunt werd na agendapunt {item} behandeld.",
    taken_first="Het agendapunt werd als eerste behandeld.",
    together="{items} werden gezamenlijk behandeld.",
    added="Het agendapunt werd tijdens de vergadering aan de agenda toegevoegd.",
    postponed="Het agendapunt werd aangehouden.",
    postponed_until="Het agendapunt werd aangehouden tot {date}.",
    withdrawn="Het agendapunt werd van de agenda afgevoerd.",
    referred="Het agendapunt werd verwezen naar {to}.",
    doors=(
        "Het agendapunt werd vanaf {start} uur met gesloten deuren behandeld.",
        "Het agendapunt werd van {start} tot {end} uur met gesloten deuren behandeld.",
    ),
    planned=("{count} minuut gepland", "{count} minuten gepland"),
    treated="Behandeld",
    speakers="Sprekers",
    unanimous="Het voorstel is unaniem aangenomen met {in_favour} voor.",
    casting_vote="De stem van de voorzitter gaf de doorslag.",
    roll_call="Er werd hoofdelijk gestemd.",
    votes={
        Option.FOR: "Voor: {names}.",
        Option.AGAINST: "Tegen: {names}.",
        Option.ABSTAINED: "Onthouding: {names}.",
    },
    amendment="Amendement:",
    amendment_by="Amendement van {proposer}:",
    amendment_carried="Het amendement is aangenomen met {in_favour} voor en {against} tegen{abstained}.",
    amendment_lost="Het amendement is verworpen met {in_favour} voor en {against} tegen{abstained}.",
    amendment_withdrawn="Het amendement is ingetrokken.",
    amendment_lapsed="Het amendement is vervallen.",
    question="Stemming:",
    question_carried="Aangenomen met {in_favour} voor en {against} tegen{abstained}.",
    question_lost="Verworpen met {in_favour} voor en {against} tegen{abstained}.",
    dissent="{name} verzocht de volgende stemverklaring in de notulen op te nemen:",
    dissent_to_come="{name} kondigde een schriftelijke stemverklaring aan.",
    send_on="De stemverklaring moet met de zaak naar een andere instantie worden meegezonden.",
)

GUESTS = GuestWords(
    titles="directeur|manager|adviseur|professor|hoogleraar|architect|ingenieur|arts|planoloog"
    "|coördinator|onderzoeker|voorzitter|heer|mevrouw",
    taking_part=frozenset({
        "aanwezig", "presenteert", "presentatie", "gast", "gasten", "uitgenodigd", "licht", "toelichting",
        "deelneemt", "neemt"
    }),
    froms=frozenset({"van"}),
)  # fmt: skip
