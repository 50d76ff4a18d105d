"""How an English clause becomes a decision."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import DraftingWords
from meetingtui.languages.verbs_en import FINITE, INFINITE, PASSIVE, TURNS

# to whom the recommendation is made, and the end of the opener
THAT = (
    r"((?:\s+to\s+(?:the\s+)?(?-i:[A-Z])[\w ]+?(?=\s+that\b))?[^,:]*?)(?:[,:]?\s*\b(?:that|to)\b\s*:?|[,:]|$)"
)
ASKED = r"(?:is|are)\s+(?:hereby\s+)?(?:recommended|asked|invited|requested)\s*(?::\s*)?to\b\s*:?"
OBJECT = (
    r"(?:the|that|its|their|an?|all|any|this|these|those|whether|how|\d|consent|permission|approval|planning"
    r"|delegated)"
)
NOUNS = (
    "work|review|support|request|award|grant|note|set|pass|hold|follow|comment|debate|welcome|direct|question"
    "|monitor|refuse|ask|take|amend|works|reviews|requests|awards|grants|notes|sets|passes|comments|debates|supports|thanks"
)
NO_VERB = (
    "all|to|in|for|of|on|by|at|with|from|under|that|as|any|both|subject|if|when|where|then|also|not|no|each|every"
    "|half|part|some|most|about|into|over|per|what|which"
)

DRAFTING = DraftingWords(
    that="that",
    to="to",
    openers=(
        r"it\s+is\s+(?:hereby\s+)?(?:recommended|proposed|moved|requested)\b" + THAT,
        r"(?:[\w.&/'’-]+,?\s+){1,8}?(?:recommends?|proposes?|moves?)\b" + THAT,
        r"to\b:?(?=\s)",
        r"(?:it\s+was\s+)?resolved\b\s*[,:]?\s*(?:(?:that|to)\b)?\s*:?",
    ),
    addressed=(
        r"(?:{body}|members|councillors)\s+" + ASKED,
        r"(?:members|councillors)\s+to\b",
        r"(?:members|councillors)\s+(?=(?:note|approve|agree|consider|endorse|support|adopt|discuss|receive)\b)",
    ),
    finite=FINITE,
    infinite=INFINITE,
    passive=PASSIVE,
    turns=TURNS,
    turned_only=frozenset({"take"}),
    shorthand={
        "for noting": Outcome.NOTED,
        "to note": Outcome.NOTED,
        "note": Outcome.NOTED,
        "for information": Outcome.NOTED,
        "for discussion": Outcome.DISCUSSED,
        "for decision": Outcome.ADOPTED,
        "for approval": Outcome.ADOPTED,
    },
    clause_markers=frozenset("""
        that which who whom whose whether if when where how why because until while what unless so
    """.split()),
    comma_markers=frozenset({"as"}),
    adverbials=frozenset(
        """
            on in with by for from at under after before having following subject formally
            hereby also not further therefore then now as given pursuant noting unanimously
            thereafter jointly accordingly
        """.split()
    ),
    negations=frozenset({"not", "never", "neither"}),
    joints=frozenset({"and", "or", "but"}),
    alternatives=frozenset({"or"}),
    expletives=frozenset(),
    anticipating=frozenset({"it"}),
    body_endings=(
        "council", "committee", "board", "cabinet", "assembly", "commission", "panel", "authority",
        "executive", "forum", "senate", "court", "group",
    ),
    definite=("",),
    names_on=frozenset({"of", "for"}),
    article="The ",
    unnamed="The meeting",
    likely_verb=r"be|is|are|was|were|has|have|will|shall|may|can|must|should|would",
    passive_word=r"\w+(?:ed|en)|set",
    infinitive=r"to\s+\w+",
    agent=r"\s+(?:by\b|(?:at|in)\s+(?:the|its|a)\s+(?:next|later|future)\b)",
    rather_noun=rf"\w+\s+(?:be|is|are|was|were|shall|will|should)\b|(?:{NOUNS})\s+(?!{OBJECT}\b|(?:with|to|and)\s+{OBJECT}\b|(?:{'|'.join(sorted(FINITE))})\b)",
    rather_verb=rf"\w+\s+(?:and|but)\s+(?!(?:{NO_VERB})\b)(\w+)\s+(?:the|that|its|their|an?|on)\b",
    doubtful=(
        r"\b(?:discussed|considered|debated)\b.*\b(?:again|later|next|future|forthcoming)\b",
        r"\bthat the [\w ]+: ?\(",
        r"\([a-z0-9]{1,3}\).*\([a-z0-9]{1,3}\)",
        r"\w(?:ed|s)/\w+",
        r"\bdecided to \w+ (?:be|is|are)\b",
        r"\b(?:supported|requested|reviewed|noted|granted|awarded) (?:for|of|from)\b",
        r"\bconsidered that\b",
        r"\b(?:and|or),? if\b",
        r"\bagreed that\b.*\b(?:was|were)\b",
        r"\b(?:that|to) (?:approval|review|consideration|adoption|report|minutes|update) (?:of|from|on)\b",
    ),
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
