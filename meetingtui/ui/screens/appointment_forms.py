"""The forms of appointments: all that can be told of one who is appointed, and of the seats."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from meetingtui.domain.days import day_typed
from meetingtui.domain.errors import N_, RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.seats import Appointment, Gender, Seats
from meetingtui.ui.locale import _
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.screens.typed import at_field

GENDERS = {
    "k": Gender.WOMAN,
    "w": Gender.WOMAN,
    "f": Gender.WOMAN,
    "m": Gender.MAN,
    "a": Gender.OTHER,
    "o": Gender.OTHER,
}
GENDER_NAMES = {Gender.WOMAN: N_("woman"), Gender.MAN: N_("man"), Gender.OTHER: N_("other")}
Answers = dict[str, str]


def appointment_form(
    one: Appointment, seats: Seats, near: date, made: Callable[[Appointment], Meeting]
) -> Form:
    """All fields of an appointment; `made` is the meeting with it."""
    fields = [
        Field("name", _("Name"), one.name),
        Field("party", _("Party"), one.party),
        Field("organisation", _("Organisation"), one.organisation),
        Field(
            "gender",
            _("Gender"),
            _(GENDER_NAMES[one.gender]) if one.gender else "",
            _("woman, man, other, or empty"),
        ),
        Field("nominated_by", _("Nominated by"), one.nominated_by),
        Field("substitute", _("Substitute"), one.substitute),
        typed.day_field("begins", _("Term from"), one.begins, near),
        typed.day_field("ends", _("Term until"), one.ends, near),
        Field("replaces", _("In place of"), one.replaces),
    ]
    if seats.delegated_to:
        label = _("Appointed on, by who was given authority")
        fields.append(typed.day_field("decided_on", label, one.decided_on, near))
    return Form(_("Appointed"), fields, lambda answers: made(_appointment(one, answers, near)))


def _appointment(one: Appointment, answers: Answers, near: date) -> Appointment:
    days = {}
    for name in ("begins", "ends", "decided_on"):
        with at_field(name):
            days[name] = day_typed(answers.get(name, ""), near)
    with at_field("gender"):
        gender = _gender(answers["gender"])
    with at_field("ends"):
        if days["begins"] and days["ends"] and days["ends"] < days["begins"]:
            raise RuleError("The term ends before it begins.")
    return replace(
        one, name=answers["name"], party=answers["party"], organisation=answers["organisation"],
        gender=gender,
        nominated_by=answers["nominated_by"], substitute=answers["substitute"], replaces=answers["replaces"],
        **days,
    )  # fmt: skip


def _gender(text: str) -> Gender | None:
    if not text:
        return None
    if (gender := GENDERS.get(text[0].casefold())) is None:
        raise RuleError("{text} is no gender.", "Write woman, man or other, or nothing.", text=text)
    return gender


def seats_form(seats: Seats, made: Callable[[Seats], Meeting]) -> Form:
    """How many seats there are, of which kind, in what, and who was given authority to appoint."""
    fields = (
        Field("count", _("Seats"), str(seats.count)),
        Field("kind", _("Called"), seats.kind, _("as the clause calls them")),
        Field("organ", _("Appointed to"), seats.organ, _("council, board or committee")),
        Field("delegated_to", _("Left to"), seats.delegated_to, _("who was given authority to appoint")),
    )
    return Form(_("The seats"), fields, lambda answers: made(_seats(seats, answers)))


def _seats(seats: Seats, answers: Answers) -> Seats:
    with at_field("count"):
        if not answers["count"].isdecimal():
            raise RuleError("{text} is not a number of seats.", text=answers["count"])
        count = int(answers["count"][:4])
    return replace(
        seats, count=count, kind=answers["kind"], organ=answers["organ"], delegated_to=answers["delegated_to"]
    )
