"""The words by which English agendas and minutes are read."""

from meetingtui.domain.language import AgendaWords

AGENDA = AgendaWords(
    recommendation=frozenset(
        {
            "recommendation", "recommendations", "recommended", "proposed resolution", "recommended action",
            "recommended motion", "officer recommendation", "officers' recommendation",
            "staff recommendation",
            "proposed motion", "proposal", "motion",
        }
    ),
    recommendation_patterns=(
        r"recommendations?(?: that| to .{2,80}| of .{2,80})",
        r"(?:it is|the .{2,60}) (?:recommended|recommends?)(?: that)?",
        r"(?:the )?[^.:]{2,60}(?:'s|s'|’s|s’) recommendations?",
    ),
    sections=frozenset(
        {
            "background", "introduction", "summary", "purpose", "purpose of report", "report", "details",
            "discussion", "considerations", "consultation", "options", "finance", "financial implications",
            "legal implications", "risk", "risks", "conclusion", "reasons for recommendation", "next steps",
        }
    ),
    decision=frozenset(
        {"decision", "decisions", "resolution", "resolved", "outcome", "minutes", "action taken",
        "action", "agreed"}
    ),
    decision_patterns=(
        r"(?:decision|resolution)s? (?:of|by) (?:the )?(?P<body>.{2,100}?),? (?:on|dated) (?P<date>.{6,40})",
        r"(?:decision|resolution)s? (?:of|by) (?:the )?(?P<body>.{2,100})",
        r"(?:the )?(?:[^.:]{2,40} )?(?:resolved|agreed)(?: unanimously| that| to)?",
    ),
    votes=frozenset({"vote", "voting", "result of the vote", "recorded vote"}),
    opened=frozenset({"open", "public", "open item"}),
    closed_part=frozenset(
        {
            "closed items", "confidential items", "private session", "closed session", "part b", "part ii",
            "exempt items", "part two", "confidential business", "items in private", "private items",
        }
    ),
    open_part=frozenset(
        {"open items", "public items", "open session", "part a", "part i", "part one", "public session"}
    ),
    contents=frozenset({"contents", "table of contents", "index"}),
    not_there=(r"the following (?:did not take|took no) part in (?:this|the) item.{0,200}",),
    closing=(
        r"(?:the )?meeting (?:closed|ended|concluded|finished|was closed|adjourned|was adjourned)\b.{0,80}",
        r"there being no further business.{0,120}",
    ),
    ending=frozenset({"signatures", "signature sheet", "signature page"}),
    attachments=frozenset(
        {
            "attachments", "documents", "supporting documents", "appendix", "appendices", "enclosures",
            "annexes", "supporting papers", "additional documents", "accompanying documents",
        }
    ),
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
    closed=frozenset(
        {
            "closed", "closed item", "closed session", "confidential", "exempt", "private", "in camera",
        }
    ),
    names=frozenset({"agenda", "minutes", "notice of meeting"}),
    labels={
        "body": "body", "committee": "body", "council": "body", "venue": "place", "place": "place",
        "location": "place", "date": "date", "meeting date": "date", "case": "case", "case no": "case",
        "case number": "case", "reference": "case", "ref": "case", "officer": "officers",
        "officers": "officers", "report author": "officers", "contact officer": "officers",
        "case ref": "case", "file no": "case", "file #": "case", "file": "case", "file number": "case",
        "report no": "case",
        "report reference": "case", "reference no": "case", "lead officer": "officers",
        "responsible officer": "officers", "author": "officers", "report by": "officers",
        "presenter": "officers", "presented by": "officers", "access": "access",
        "ward": "particular", "staff report": "particular", "wards affected": "particular",
        "ward(s) affected": "particular",
        "key decision": "particular", "document no": "particular",
    },
    months=(
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ),
    before_dates=frozenset(
        {
            "held", "on", "the", "date", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday",
        }
    ),
    over_to=frozenset(
        {
            "for", "to", "of", "from", "a", "an", "the", "meeting", "ordinary", "extraordinary",
            "regular", "special", "public", "held", "by",
        }
    ),
    genitives=(),
    says_it=False,
    endings=frozenset({"s"}),
)  # fmt: skip
