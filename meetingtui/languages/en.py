"""English."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import AgendaWords, DraftingWords, Language, Phrases
from meetingtui.languages.verbs import rows, verb_tables

AGENDA = AgendaWords(
    recommendation=frozenset({"recommendation", "recommendations", "recommended", "proposed resolution"}),
    sections=frozenset(
        {
            "background", "introduction", "summary", "purpose", "purpose of report", "report", "details",
            "discussion", "considerations", "consultation", "options", "finance", "financial implications",
            "legal implications", "risk", "risks", "conclusion", "reasons for recommendation", "next steps",
        }
    ),
    decision=frozenset({"decision", "decisions", "resolution", "resolved"}),
    attachments=frozenset({"attachments", "appendices", "enclosures", "annexes", "supporting papers"}),
    nothing=frozenset({"none", "nil", "n/a"}),
    page=frozenset({"page"}),
    here=("can be found here", "can be seen here", "can be read here", "see here", "available here",
          "read more here", "link"),
    hanging=frozenset({"and", "or", "and/or", "to"}),
    telling=(
        "the", "of", "and", "to", "is", "that", "not", "was", "with", "recommendation", "meeting", "in",
        "for", "be", "are", "on", "by", "from", "it", "this", "which", "will", "has", "have", "may", "any",
        "every",
    ),
    item=frozenset({"item", "agenda item"}),
    clause=frozenset({"that"}),
    asking=("recommended", "recommends", "recommend", "asked to", "invited to", "proposed"),
    closed=frozenset({"closed", "closed item", "confidential", "exempt", "private"}),
    names=frozenset({"agenda", "minutes", "notice of meeting"}),
    labels={
        "body": "body", "committee": "body", "council": "body", "venue": "place", "place": "place",
        "location": "place", "date": "date", "meeting date": "date", "case": "case", "case no": "case",
        "case number": "case", "reference": "case", "ref": "case", "officer": "officers",
        "officers": "officers", "report author": "officers", "contact officer": "officers",
    },
    months=(
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ),
    endings=frozenset({"s"}),
)  # fmt: skip


def _regular(stems: str) -> str:
    """The five forms of verbs given as "base past", for `verb_tables`."""
    return "|".join(
        f"{third_person(base)} {past} {base} be_{past} is_{past} are_{past} | {base} {past} {base}"
        for base, past in rows(stems)
    )


def third_person(verb: str) -> str:
    """The form after he, she or it: approves, discusses."""
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")


DEEDS = _regular(
    "approve approved | agree agreed | adopt adopted | appoint appointed | elect elected"
    " | authorise authorised | authorize authorized | endorse endorsed | support supported"
    " | recommend recommended | resolve resolved | confirm confirmed | accept accepted | grant granted"
    " | allocate allocated | delegate delegated | nominate nominated | ratify ratified"
    " | establish established | request requested | decide decided | receive received"
    " | thank thanked | pass passed | set set | give given | award awarded | declare declared"
)
DISCUSSIONS = _regular("discuss discussed | consider considered | debate debated")
NOTINGS = _regular("note noted")
POSTPONEMENTS = _regular("defer deferred | postpone postponed | adjourn adjourned")
REFERRALS = _regular("refer referred | remit remitted")
# What a body will go on to do once it has decided.
INTENTIONS = "|".join(
    f"{third_person(verb)} {verb} | {verb} {verb}"
    for verb in [
        "continue",
        "work",
        "seek",
        "follow",
        "participate",
        "contribute",
        "cooperate",
        "pursue",
        "explore",
        "invite",
        "hold",
        "develop",
        "monitor",
        "prepare",
        "review",
        "publish",
        "take",
        "write",
        "send",
        "join",
        "maintain",
        "strengthen",
    ]
)
FINITE, INFINITE, PASSIVE = verb_tables(
    deeds={
        Outcome.ADOPTED: DEEDS,
        Outcome.DISCUSSED: DISCUSSIONS,
        Outcome.NOTED: NOTINGS,
        Outcome.POSTPONED: POSTPONEMENTS,
        Outcome.REFERRED: REFERRALS,
    },
    intentions=INTENTIONS,
    past={"given": "gave"},
)

DRAFTING = DraftingWords(
    that="that",
    openers=(
        r"it\s+is\s+(?:recommended|proposed|moved|requested)\b[^,:]*?(?:[,:]?\s*\b(?:that|to)\b\s*:?|[,:]|$)",
        r"(?:[\w.&/-]+\s+){1,8}?(?:recommends?|proposes?|moves?)\b[^,:]*?"
        r"(?:[,:]?\s*\b(?:that|to)\b\s*:?|[,:]|$)",
        r"to\b(?=\s)",
        r"(?:it\s+was\s+)?resolved\b\s*[,:]?\s*(?:(?:that|to)\b)?\s*:?",
    ),
    finite=FINITE,
    infinite=INFINITE,
    passive=PASSIVE,
    noting=("into account", "for information"),
    clause_markers=frozenset("""
        that which who whether if when where how why because until while what
    """.split()),
    adverbials=frozenset(
        """
            on in with by for from at under after before having following subject formally
            hereby also not further therefore then now as given pursuant noting unanimously
            thereafter jointly accordingly
        """.split()
    ),
    negations=frozenset({"not", "never", "no"}),
    joints=frozenset({"and", "or"}),
    expletives=frozenset(),
    body_endings=(
        "council", "committee", "board", "cabinet", "assembly", "commission", "panel", "authority",
        "executive", "forum", "senate", "court", "group",
    ),
    definite=("",),
    article="The ",
    likely_verb=r"\w{3,}(?:s|ed)|be|is|are|was|were|has|have|will|shall|may|can|must|should|would",
    verb_second=False,
    approved_that="{body} agreed that {clause}",
    decided_to="{body}{between} decided to {verb}{rest}",
    sentences={
        Outcome.ADOPTED: "Approved.",
        Outcome.AMENDED: "{body} approved the recommendation with the amendment that ….",
        Outcome.NOTED: "{body} noted the matter.",
        Outcome.DISCUSSED: "{body} discussed the matter.",
        Outcome.POSTPONED: "{body} deferred the matter.",
        Outcome.REFERRED: "{body} referred the matter back to ….",
        Outcome.REJECTED: "{body} did not approve the recommendation.",
        Outcome.WITHDRAWN: "The item was withdrawn.",
        Outcome.NONE: "No comments.",
    },
)  # fmt: skip

PHRASES = Phrases(
    words={
        "minutes": "Minutes",
        "decisions": "Decisions",
        "extract": "Extract from the minutes",
        "public": "public copy",
        "date": "Date",
        "place": "Place",
        "time": "Time",
        "present": "Present",
        "apologies": "Apologies",
        "absent": "Absent",
        "chair": "chair",
        "vice_chair": "vice chair",
        "case_number": "Case",
        "officer": "Officer",
        "officers": "Officers",
        "session": "Session",
        "closed": "closed",
        "closed_item": "Closed item",
        "untitled": "Untitled",
        "recommendation": "Recommendation",
        "decision": "Decision",
        "discussion": "Discussion",
        "attachments": "Attachments",
        "links": "Links",
        "signatures": "Signatures",
    },
    outcomes={
        Outcome.ADOPTED: "Adopted",
        Outcome.AMENDED: "Adopted as amended",
        Outcome.NOTED: "Noted",
        Outcome.DISCUSSED: "Discussed",
        Outcome.POSTPONED: "Postponed",
        Outcome.REFERRED: "Referred back",
        Outcome.REJECTED: "Rejected",
        Outcome.WITHDRAWN: "Withdrawn",
        Outcome.NONE: "No comments",
    },
    followed="The recommendation was followed.",
    vote="The recommendation was adopted by {in_favour} to {against}{abstained}.",
    vote_lost="The recommendation was rejected: {in_favour} for, {against} against{abstained}.",
    vote_counts="Vote: {in_favour} for, {against} against{abstained}.",
    ballots=("{count} vote", "{count} votes"),
    abstained=(", with {count} abstention", ", with {count} abstentions"),
    clause="Clause {clause}:",
    opened="The meeting was opened at {time}.",
    closed="The meeting was closed at {time}.",
    arrived="{name} arrived at {time}.",
    left="{name} left the meeting at {time}.",
    returned="{name} returned at {time}.",
    since="from {start}",
    span="{start}–{end}",
    page="page {page} of {pages}",
    date="d MMMM y",
    time="HH:mm",
    locale="en-GB",
)

ENGLISH = Language("en", "English", AGENDA, DRAFTING, PHRASES)
