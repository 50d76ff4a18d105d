"""What English says of what follows from a meeting."""

from meetingtui.domain.later_language import Blank, LaterPhrases, SeatWords, Standing, StandingWords, Writing

PERSON = (
    r"(?:(?:deputy|vice)[\s-])?\w*(?:representative|member|substitute|deputy|politician|officer|chair|chairman|chairperson"
    r"|trustee|governor|delegate|observer|candidate|auditor|person|director|councillor|mayor)"
)
PERSONS = (
    r"(?:(?:deputy|vice)[\s-])?\w*(?:representatives|members|substitutes|deputies|politicians|officers|chairs|chairmen|chairpersons"
    r"|trustees|governors|delegates|observers|candidates|auditors|persons|people|directors|councillors|mayors)"
)

SEATS = SeatWords(
    appoints=r"(?:re-?)?(?:appoint(?:s|ed|ing)?|elect(?:s|ed|ing)?|nominat(?:e|es|ed|ing)|designat(?:e|es|ed|ing))",
    appointment=r"(?:(?:re-?)?(?:appointment|nomination)s?"
    r"|(?:re-?)?elections?(?=\s+of\s+(?:(?:\d\.|[^\s,.;]+)\s+){0,5}?(?:" + PERSON + "|" + PERSONS + r")\b))",
    authority=r"(?:authori[sz]es?\s+|(?=(?:(?!(?:that|and)\b)[\w'’-]+\s+){1,6}?(?:be|is|are)\s+authori[sz]ed\s))"
    r"(?P<delegate>[^,.;:]{2,80}?)(?:\s+(?:be|is|are)\s+authori[sz]ed)?\s+to",
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    },
    person=PERSON,
    persons=PERSONS,
    of="of",
    complement=r"for(?!\s+(?:the\s+(?:rest|remainder|period|term)|\d))|from(?!\s+\d)",
    into=("to", "on", "of", "in"),
    among="of whom|of which|including|where",
    rest=r"(?:is|are|be)\s+\w+ed|for\s+\w+\s+years?|for\s+(?:the\s+)?(?:rest|remainder|period|term|years|a\s+term|\d{4})|with\s+effect|until|from\s+\d|as",
    hands_over=(
        r"{old}[^.]*?\b(?:hand|hands|give|gives|pass|passes)\b[^.]*?\bto\s+{new}",
        r"{old}[^.]*?\b(?:is|be)\s+(?:replaced|succeeded)\s+by\s+{new}",
        r"{new}[^.]*?\b(?:replaces|succeeds|replace|succeed)\s+{old}",
    ),
)  # fmt: skip

STANDING = StandingWords(
    known={
        Standing.APPROVAL: r"approval of (?:the )?(?:\w+ )?minutes|^minutes of the (?:last|previous) meeting",
        Standing.SINCE_LAST: r"^(?:matters arising|since (?:the )?last|follow-up from|announcements)",
        Standing.NEXT_POINTS: r"(?:items|points) for (?:the )?next meeting",
        Standing.ANY_OTHER: r"^any other business\b",
    },
    titles={
        Standing.APPROVAL: "Approval of minutes",
        Standing.SINCE_LAST: "Matters arising",
        Standing.NEXT_POINTS: "Items for the next meeting",
        Standing.ANY_OTHER: "Any other business",
    },
    approval_item="Approval of the minutes of the meeting on {date}",
    approval_asked="That {body} approves the minutes of the meeting on {date}.",
    since_last_item="Follow-up from the meeting on {date}",
    cases="Items for decision",
    meeting_title="{body}, meeting on {date}",
)

WRITING = Writing(
    blanks={
        Blank.NAME: "name",
        Blank.TIME: "time",
        Blank.ITEM: "item",
        Blank.RECOMMENDATION: "recommendation",
    },
    units=r"million|billion|percent|per cent|years?|hours?|minutes|days|weeks|months"
    r"|metres|km|m2|people|votes|pounds|euros?",
    phrases={
        "app": "Approved as recommended.",
        "not": "Noted.",
        "dis": "Discussed.",
        "rec": "Recommendation: {recommendation}",
        "cha": "The chair introduced the item.",
        "ask": "{name} asked about ",
        "poi": "{name} pointed out that ",
        "rep": "{name} replied that ",
        "pre": "{name} gave a presentation.",
        "min": "{name} wished it to be recorded that ",
        "sus": "The meeting was suspended at {time}.",
        "res": "The meeting resumed at {time}.",
        "bac": "The secretariat will come back on item {item}.",
    },
)

LATER = LaterPhrases(
    noting=r"\b(?:noted|notes|took note)\b",
    appointed="Appointed:",
    nominated_by="nominated by {name}",
    substitute="substitute: {name}",
    replaces="in place of {name}",
    term=("from {begins}", "until {ends}", "{begins} to {ends}"),
    unfilled=("{count} seat is not filled.", "{count} seats are not filled."),
    delegated="The appointment is left to {name}.",
    delegated_done="appointed by {name} on {date}",
    follow_ups="Follow-up",
    due="by {date}",
    done="done",
    dropped="dropped",
    made="from the meeting on {date}, item {item}",
    approved="Approved",
    approved_on="The minutes were approved on {date}.",
    approved_with="The minutes were approved on {date} with these corrections:",
    correction="Item {item}:",
    corrected="In the minutes of the meeting on {date} the wording under item {item} is corrected to:",
    item_and_clause="{item}, recommendation {clause}",
    agenda="Agenda",
    register="Register of appointments",
    as_of="As of {date}",
    nobody="Nobody is appointed.",
    balance="Gender balance",
    genders={"woman": "women", "man": "men", "other": "others", "unknown": "not stated"},
    columns={
        "organ": "Appointed to", "kind": "Seat", "name": "Name", "party": "Party",
        "organisation": "Organisation", "gender": "Gender", "since": "Since", "until": "Until",
        "nominated_by": "Nominated by",
        "substitute": "Substitute", "replaces": "In place of", "decision": "Decided", "body": "Appointed by",
        "whose": "Body",
        "owner": "Who", "text": "What", "due": "By", "state": "State", "meeting": "Meeting", "item": "Item",
        "open": "open", "done": "done", "dropped": "dropped",
        "woman": "woman", "man": "man",
        "other": "other", "settled": "Settled",
    },
    more_than_seats=(
        "{count} more is appointed than there are seats: who has left?",
        "{count} more are appointed than there are seats: who has left?",
    ),
)  # fmt: skip
