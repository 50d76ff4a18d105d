"""The English verbs of a body."""

from meetingtui.domain.decision import Outcome
from meetingtui.languages.verbs import rows, verb_tables


def _regular(stems: str) -> str:
    """The forms of verbs given as "base participle", for `verb_tables`."""
    return "|".join(
        f"{third_person(base)} {past} {base} be_{past} is_{past} are_{past} | {base} {past} {base}"
        for base, past in rows(stems)
    )


def third_person(verb: str) -> str:
    """The form after he, she or it: approves, discusses, ratifies."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")


DEEDS = _regular(
    "approve approved | agree agreed | adopt adopted | appoint appointed | elect elected"
    " | authorise authorised | authorize authorized | endorse endorsed | support supported"
    " | recommend recommended | resolve resolved | confirm confirmed | accept accepted | grant granted"
    " | allocate allocated | delegate delegated | nominate nominated | ratify ratified"
    " | establish established | request requested | decide decided | affirm affirmed"
    " | thank thanked | pass passed | set set | give given | award awarded | declare declared"
    " | refuse refused | reject rejected | dismiss dismissed | decline declined | instruct instructed"
    " | direct directed | acknowledge acknowledged | welcome welcomed | determine determined"
    " | reaffirm reaffirmed | commend commended | urge urged | designate designated | waive waived"
    " | rescind rescinded | amend amended | ask asked | take taken"
)
DISCUSSIONS = _regular("discuss discussed | consider considered | debate debated | scrutinise scrutinised")
NOTINGS = _regular("note noted | receive received")
POSTPONEMENTS = _regular("defer deferred | postpone postponed | adjourn adjourned")
REFERRALS = _regular("refer referred | remit remitted")
WITHDRAWALS = _regular("withdraw withdrawn")
# What a body will go on to do once it has decided.
INTENTIONS = "|".join(
    f"{third_person(verb)} {verb} | {verb} {verb}"
    for verb in """
        continue work seek follow participate contribute cooperate pursue explore invite hold develop monitor
        prepare review publish write send join maintain strengthen comment make undertake provide engage
        commence implement enter proceed investigate introduce promote ensure
    """.split()
)
FINITE, INFINITE, PASSIVE = verb_tables(
    intentions=INTENTIONS,
    deeds={
        Outcome.ADOPTED: DEEDS,
        Outcome.DISCUSSED: DISCUSSIONS,
        Outcome.NOTED: NOTINGS,
        Outcome.POSTPONED: POSTPONEMENTS,
        Outcome.REFERRED: REFERRALS,
        Outcome.WITHDRAWN: WITHDRAWALS,
    },
    past={"given": "gave", "taken": "took", "withdrawn": "withdrew"},
)
# Verbs that come to something else with certain words after them (patterns).
TURNS = {"take": {"note of": Outcome.NOTED, "no (?:further )?action": Outcome.ADOPTED}}
