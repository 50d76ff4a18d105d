"""English documents of small bodies: a charity's board and a parish council."""

from tests.agenda.corpus.model import Advice, Agenda, Item, Listed, Rows, annexes, decided, lead
from tests.agenda.corpus.text import House, set_in

CHARITY = Agenda(
    "Board meeting - agenda",
    "Board of Trustees",
    "2026-03-19",
    "Zoom",
    "en",
    (
        Item("1", "Welcome and apologies", (lead("Apologies have been received from Priya."),)),
        Item("2", "Minutes of 22 January", (Advice("Recommendation", "That the minutes be approved."),), "BT/26/04"),
        Item("3", "Reserves policy", (lead("The policy was last reviewed in 2023. The auditors suggest a range rather than a figure."),
             Advice("Recommendation", "The Board is asked to:", ("adopt a reserves range of three to five months", "review the range every March"), "{n}."), annexes("Attachments", "Draft reserves policy", "Letter from the auditors")), "BT/26/05"),
        Item("4", "2027 summer camp: site visit", (lead("Two sites were seen:", Rows((("Site", "Places", "Cost"), ("Lakeside", "80", "£9,200"), ("Hilltop", "64", "£7,900"))), "See the [map](https://camp.example/map) for both."), Advice("Recommendation", "That Lakeside be booked for 2027."))),
        Item("5", "Any other business"),
    ),
    front=("Board meeting - agenda", "Thursday 19 March 2026, 18:00", "Venue: Zoom"),
)  # fmt: skip

PARISH = Agenda(
    "Minutes",
    "Parish Council",
    "2026-01-13",
    "The Reading Room",
    "en",
    (
        Item("112", "Public participation", (lead("One resident asked about the footpath to the station."),)),
        Item("113", "Planning applications", (lead("The Council considered:", Listed("({a})", ("25/0871/F extension at 4 Church Lane", "25/0902/F garage at The Elms"))), decided("Resolved", "That no objection be raised to either application."),)),
        Item("114", "Accounts for payment", (lead("The Clerk presented the list of payments."), decided("Resolved", "That payments of £1,204.50 be approved."),)),
        Item("115", "Precept 2026/27", (decided("Resolved", "That the precept be set at £31,000 (6 for, 1 against)."),)),
        Item("116", "Date of next meeting", (lead("10 February 2026 at 7.30 pm."),)),
    ),
    front=("MINUTES OF THE MEETING OF ASHBROOK PARISH COUNCIL", "HELD ON TUESDAY 13 JANUARY 2026 IN THE READING ROOM", "", "Present: Cllrs Wood (Chair), Bright, Dale and Moss. Clerk: J. Lane.", "In attendance: two members of the public."),
    end=("Signed: ____________________   Date: ____________",),
)  # fmt: skip
SUPERVISORS = Agenda(
    "Meeting Minutes",
    "Board of Supervisors",
    "2026-05-05",
    "County Hall",
    "en",
    (
        Item("1", "Ordinance amending the parking code for Main Street",
             (lead("This ordinance changes the time limit from one hour to two."), annexes("Attachments", "Ordinance 26-11", "Map"), decided("Resolved", "A motion was made by Supervisor Lee, seconded by Supervisor Ortiz, that this item be approved. The motion carried by the following vote:", "Aye: 4 - Lee, Ortiz, Park and Stone", "Nay: 1 - Webb")), "2026-0199"),
        Item("2", "Appointment of three members to the Library Commission", (Advice("Recommendation", "Appoint the applicants named in the report."), decided("Resolved", "This item was continued to the meeting of June 2, 2026.")), "2026-0204"),
        Item("3", "Closed session: labor negotiations", closed=True),
    ),
    front=("County of Redwood Coast", "Meeting Minutes", "Board of Supervisors", "Tuesday, May 5, 2026    9:00 AM    County Hall", "", "Present: 5 - Lee, Ortiz, Park, Stone and Webb"),
)  # fmt: skip
recorded = set_in(House(
    start=lambda item: f"{item.number}.   {item.title}", head=lambda item: [f"File #: {item.case}"] if item.case else [], heading=lambda text: f"{text}:", width=76, inset=6, hang=5, glued=True, cut=True,
    page=12, top=lambda page, agenda: [] if page == 1 else ["Board of Supervisors          Meeting Minutes          May 5, 2026", ""], foot=lambda page, agenda: ["", f"County of Redwood Coast          Page {page}"]))  # fmt: skip
typed = set_in(
    House(
        start=lambda item: f"{item.number}. {item.title.upper()}",
        heading=lambda text: f"{text}:",
        inline=True,
        gap=0,
        apart=1,
        width=100,
        margin=2,
    )
)
