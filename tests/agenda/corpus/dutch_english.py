"""Dutch documents (agenda, list of decisions) and English ones (a council, a city, a report, a board)."""

from tests.agenda.corpus.model import Advice, Agenda, Item, Listed, Sample, annexes, decided, lead, section
from tests.agenda.corpus.text import House, set_in

DECISIONS = Agenda(
    "Besluitenlijst",
    "College van burgemeester en wethouders",
    "2026-03-17",
    "Gemeentehuis, collegekamer",
    "nl",
    (
        Item("1", "Vaststellen besluitenlijst van 10 maart 2026", (decided("Besluit", "De besluitenlijst wordt vastgesteld."),)),
        Item("2", "Subsidie voor de zomerschool",
             (section("Samenvatting", "De zomerschool vraagt een bijdrage voor 120 kinderen. Vorig jaar deden 96 kinderen mee."),
              Advice("Voorgesteld besluit", "Het college besluit:", ("een subsidie van € 18.000 te verlenen;", "de raad te informeren met een raadsinformatiebrief."), "{n}."),
              decided("Besluit", "Conform voorstel."), annexes("Bijlagen", "Aanvraag zomerschool", "Concept raadsinformatiebrief"),), "Z/26/104211", ("M. de Groot",)),
        Item("3", "1e wijziging van de verordening op de warenmarkt en de standplaatsen in het centrum en de buitendorpen",
             (section("Samenvatting", "De marktcommissie heeft op 3 maart 2026 geadviseerd. De wijziging regelt de opstelling bij evenementen."),
              Advice("Voorgesteld besluit", "De raad voor te stellen de wijziging vast te stellen."), decided("Besluit", "Aangehouden tot de vergadering van 24 maart 2026.")), "Z/25/098712", ("J. Kuipers",)),
        Item("4", "Rondvraag", (decided("Besluit", "Geen bijzonderheden."),)),
    ),
    front=("Gemeente Waterkerk", "", "Besluitenlijst college van burgemeester en wethouders", "Datum: 17 maart 2026", "Tijd: 09.30 uur", "Locatie: Gemeentehuis, collegekamer", "Aanwezig: burgemeester A. Visser, wethouders B. Smit en C. Jansen", "Afwezig: wethouder D. Mulder", ""),
)  # fmt: skip
DECISIONS_HOUSE = House(
    start=lambda item: f"{item.number}. {item.title}", head=lambda item: [f"Zaaknummer: {item.case}", f"Behandelend ambtenaar: {item.officers[0]}"] if item.case else [],
    heading=lambda text: f"{text}:", width=86, glued=True, page=23, foot=lambda page, agenda: ["", f"Besluitenlijst B&W 17 maart 2026   pagina {page} van 2"],
)  # fmt: skip

CABINET = Agenda(
    "Minutes",
    "Cabinet",
    "2026-02-05",
    "Committee Room 1, Town Hall",
    "en",
    (
        Item("61", "Apologies for absence", (lead("An apology for absence was received from Councillor Marsh."),)),
        Item("62", "Minutes of the meeting held on 15 January 2026", (decided("RESOLVED", "That the minutes be approved as a correct record."),)),
        Item("63", "Revenue budget and capital programme 2026/27 and the medium-term financial strategy",
             (lead("The Cabinet Member for Finance introduced the report. Members thanked the officers.", "Three pressures were named:", Listed("{n}.", ("adult social care", "temporary accommodation", "pay"))),
              decided("RESOLVED", "That Council be recommended to:", Listed("({a})", ("approve the revenue budget of £182.4m;", "set the council tax as shown in Appendix 2.")),), annexes("Appendices", "Appendix 1 - Revenue budget summary", "Appendix 2 - Council tax resolution")),),
        Item("64", "2nd quarter performance report", (decided("RESOLVED", "That the report be noted."),)),
        Item("65", "Sale of land at Mill Road", (decided("RESOLVED", "That the sale be agreed on the terms set out in the exempt report."),), closed=True, above="EXEMPT ITEMS"),
    ),
    front=("NORTHMERE BOROUGH COUNCIL", "", "MINUTES of a meeting of the CABINET held on Thursday 5 February 2026 at 6.00 pm", "in Committee Room 1, Town Hall", "", "Present: Councillors J. Ashe (Chair), R. Khan and P. Doyle", "Apologies: Councillor T. Marsh",
           "Also in attendance: S. Bell, Director of Finance", ""),
    end=("The meeting closed at 7.12 pm", "", "Chair ................................   Date ......................"),
)  # fmt: skip
CABINET_HOUSE = House(
    start=lambda item: f"{item.number}.   {item.title.upper() if len(item.title) < 40 else item.title}", heading=lambda text: f"{text}:", width=84, inline=True, hang=6, inset=6, page=22, feed=True,
    foot=lambda page, agenda: ["", str(page).center(84)],
)  # fmt: skip

REPORT = Agenda(
    "Report",
    "Planning Committee",
    "2026-04-08",
    None,
    "en",
    (
        Item(None, "Review of the conservation area at Harbour Street",
             (section("Purpose of report", "To report the result of the consultation on the review of the conservation area."),
              Advice("Recommendations", "That the Committee:", ("notes the result of the consultation;", "approves the revised boundary shown in Appendix A; and", "delegates minor changes to the Head of Planning."), "{n}."),
              section("Background", "The conservation area was designated in 1974. Since then a number of buildings have been lost.", "There were 58 responses, of which 41 supported the proposal."),
              section("Financial implications", "The cost of new signs is £2,100 and is met from existing budgets."), section("Legal implications", "The Council has a duty to review its conservation areas from time to time."),
              annexes("Appendices", "Appendix A - Proposed boundary", "Appendix B - Summary of responses")), None, ("Helen Ward",)),
    ),
    front=("Report to Planning Committee", "8 April 2026", "", "Report author: Helen Ward", ""),
)  # fmt: skip
REPORT_HOUSE = House(start=lambda item: item.title, width=88, glued=True, apart=1)

CITY = Agenda(
    "Meeting Agenda",
    "City Council",
    "2026-07-14",
    "Council Chambers",
    "en",
    (
        Item("1", "Call to order"),
        Item("2", "Consent calendar"),
        Item("2.1", "Approval of the minutes of June 23, 2026", (Advice("Recommendation", "Approve the minutes."),), "2026-0411", (), 2),
        Item("2.2", "Agreement with Bay Engineering for design of the Elm Street bridge", (Advice("Recommendation", "Adopt a resolution:", ("authorizing the City Manager to sign the agreement in an amount not to exceed $240,000;", "appropriating $60,000 from the Street Fund."), "{a})"),
             annexes("Attachments", "Staff Report", "Draft Resolution", "Agreement")), "2026-0398", (), 2),
        Item("3", "Public hearings"),
        Item("3.1", "Appeal of use permit 25-118", (section("Background", "The Planning Commission approved the permit on May 12, 2026. A neighbor filed an appeal."), Advice("Recommendation", "Deny the appeal and uphold the decision of the Planning Commission."), annexes("Attachments", "Staff Report", "Appeal Letter")), "2026-0377", (), 2),
        Item("4", "Adjournment"),
    ),
    front=("City of Lakeport Bay", "Meeting Agenda", "City Council", "Tuesday, July 14, 2026    6:30 PM    Council Chambers", ""),
)  # fmt: skip
CITY_HOUSE = House(start=lambda item: f"{item.number}.  {item.case + '   ' if item.case else ''}{item.title}", heading=lambda text: f"{text}:", width=80, inset=5, hang=5, glued=True, gap=1, page=25,
    foot=lambda page, agenda: ["", f"City of Lakeport Bay          Page {page}          Printed on 7/9/2026", ""])  # fmt: skip

SAMPLES = (
    Sample("nl-college-decisions", "txt", DECISIONS, set_in(DECISIONS_HOUSE)),
    Sample("en-cabinet-minutes", "txt", CABINET, set_in(CABINET_HOUSE)),
    Sample("en-planning-report", "txt", REPORT, set_in(REPORT_HOUSE)),
    Sample("en-city-agenda", "txt", CITY, set_in(CITY_HOUSE)),
)
