"""Danish: the course of a meeting, and the words of votes."""

from meetingtui.domain.live_language import GuestWords, LivePhrases, VoteWords
from meetingtui.domain.vote import Option

VOTING = VoteWords(
    options={
        "for": Option.FOR, "ja": Option.FOR,
        "imod": Option.AGAINST, "mod": Option.AGAINST, "nej": Option.AGAINST,
        "undlader": Option.ABSTAINED, "undlod": Option.ABSTAINED, "undlade": Option.ABSTAINED,
        "hverken": Option.ABSTAINED, "blank": Option.ABSTAINED, "blankt": Option.ABSTAINED,
    },
    everybody=frozenset({"alle", "resten", "øvrige"}),
    but=frozenset({"undtagen", "undtaget", "bortset", "fra", "men", "pånær", "på", "nær", "minus"}),
    joints=frozenset({"og", "samt", "at", "stemme", "stemmer", "stemte"}),
)  # fmt: skip

LIVE = LivePhrases(
    joint=" og ",
    item_numbers=("punkt {items}", "punkterne {items}"),
    run="{first}–{last}",
    guests="Gæster",
    guest_at="under {items}",
    online="online",
    arrived_online="{name} deltog online fra kl. {time}.",
    missed="{names} deltog ikke under {items}.",
    not_there="{names} deltog ikke i behandlingen af punktet.",
    paused=("Mødet blev afbrudt kl. {start}.", "Mødet var afbrudt kl. {start}–{end}."),
    recused="{name} blev erklæret inhabil{ground} og forlod mødet{left} under behandlingen af {items}"
    "{substitute}.",
    recused_and_back="{name} blev erklæret inhabil{ground}, forlod mødet{left} under behandlingen af {items}"
    " og vendte tilbage kl. {returned}{substitute}.",
    not_recused="{body} fandt, at {name} ikke var inhabil i behandlingen af {items}{ground}.",
    ground=" ({ground})",
    left_at=" kl. {time}",
    substitute="; {name} deltog som suppleant",
    order="Punkterne blev behandlet i rækkefølgen {items}.",
    taken_after="Punktet blev behandlet efter punkt {item}.",
    taken_first="Punktet blev behandlet som det første.",
    together="{items} blev behandlet under ét.",
    added="Punktet blev optaget på dagsordenen under mødet.",
    postponed="Punktet blev udsat.",
    postponed_until="Punktet blev udsat til den {date}.",
    withdrawn="Punktet blev taget af dagsordenen.",
    referred="Punktet blev oversendt til {to}.",
    doors=(
        "Punktet blev behandlet for lukkede døre fra kl. {start}.",
        "Punktet blev behandlet for lukkede døre kl. {start}–{end}.",
    ),
    planned=("planlagt {count} minut", "planlagt {count} minutter"),
    treated="Behandlet",
    speakers="Talere",
    unanimous="Indstillingen blev enstemmigt godkendt med {in_favour}.",
    casting_vote="Formandens stemme var udslagsgivende.",
    roll_call="Afstemningen skete ved navneopråb.",
    votes={
        Option.FOR: "For: {names}.",
        Option.AGAINST: "Imod: {names}.",
        Option.ABSTAINED: "Undlod at stemme: {names}.",
    },
    amendment="Ændringsforslag:",
    amendment_by="Ændringsforslag fra {proposer}:",
    amendment_carried="Ændringsforslaget blev vedtaget med {in_favour} mod {against}{abstained}.",
    amendment_lost="Ændringsforslaget blev forkastet: {in_favour} for, {against} imod{abstained}.",
    amendment_withdrawn="Ændringsforslaget blev trukket.",
    amendment_lapsed="Ændringsforslaget bortfaldt.",
    question="Afstemning:",
    question_carried="Vedtaget med {in_favour} mod {against}{abstained}.",
    question_lost="Ikke vedtaget: {in_favour} for, {against} imod{abstained}.",
    dissent="{name} ønskede følgende tilført referatet:",
    dissent_to_come="{name} ønskede en udtalelse tilført referatet.",
    send_on="Udtalelsen skal følge sagen til anden myndighed.",
)

GUESTS = GuestWords(
    titles="direktør|chef|konsulent|leder|professor|forsker|læge|rådgiver|planlægger|arkitekt|ingeniør"
    "|forperson|rektor|inspektør|specialist|koordinator",
    taking_part=frozenset({
        "deltager", "deltage", "oplæg", "gæst", "gæster", "inviteret", "medvirker", "medvirke",
        "fremlægger", "fremlægge", "orienterer", "præsenterer", "præsentere"
    }),
    froms=frozenset({"fra", "af", "ved"}),
)  # fmt: skip
