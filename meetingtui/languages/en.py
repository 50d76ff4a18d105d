"""English."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Language, Phrases
from meetingtui.languages.agenda_en import AGENDA
from meetingtui.languages.drafting_en import DRAFTING
from meetingtui.languages.later_en import LATER, SEATS, STANDING, WRITING
from meetingtui.languages.live_en import GUESTS, LIVE, VOTING

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
        "substitute": "substitute for {name}",
        "case_number": "Case",
        "officer": "Officer",
        "officers": "Officers",
        "session": "Session",
        "closed": "closed",
        "closed_item": "Closed item",
        "untitled": "Untitled",
        "recommendation": "Recommendation",
        "decision": "Decision",
        "earlier_decision": "Earlier decision",
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

ENGLISH = Language(
    "en", "English", AGENDA, DRAFTING, PHRASES, LIVE, VOTING, GUESTS, SEATS, STANDING, WRITING, LATER
)
