"""English."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import AgendaWords, Language, Phrases
from meetingtui.languages.drafting_en import DRAFTING

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
    before_dates=frozenset(
        {"on", "the", "date", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    ),
    endings=frozenset({"s"}),
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
