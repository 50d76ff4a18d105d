"""Made-up agendas in the shapes that real ones come in, and how to read them in a test."""

from pathlib import Path

from meetingtui.agenda import read_agenda
from meetingtui.agenda.draft import AgendaDraft
from meetingtui.domain.meeting import Item

# A committee's agenda: contents, headers behind form feeds, flat numbers, lists that are no items.
DANISH = """\
Fjordby Kommune

Dagsorden for møde i Økonomiudvalget
Tirsdag den 12. marts 2024 kl. 17.00
Sted: Rådhuset, mødelokale 3

Indholdsfortegnelse
1. Godkendelse af dagsordenen ............ 2
2. Budget 2025: tids- og handlingsplan ... 2
3. Salg af grunden ved havnen ............ 3
5. Eventuelt ............................. 4
\f
Økonomiudvalget                                12. marts 2024
1. Godkendelse af dagsordenen

Indstilling
Formanden indstiller,
at dagsordenen godkendes.

2. Budget 2025: tids- og handlingsplan for den poli-
tiske behandling
Sagsnr.: 24/1234
Sagsbehandler: Anne Holm

Resumé
Udvalget skal tage stilling til planen for budgettet. Planen er drøftet i direk-
tionen den 4. marts 2024. Den har tre trin:

1. Basisbudgettet lægges frem i april
2. Temamøder holdes i maj og juni
3. Budgettet vedtages i oktober

31. maj 2024 er sidste frist for forslag fra foreninger og borgere. Social- og
Sundhedsudvalget og Teknik- og Miljøudvalget høres om deres del af rammerne i
Side 1 af 2
\f
Økonomiudvalget                                12. marts 2024
løbet af foråret.

Indstilling
Det indstilles, at Økonomiudvalget over for byrådet anbefaler,

1) at planen godkendes,
2) at der afsættes 250.000 kr. til borgermøder i 2024-
2025, og
3) at direktionen følger op.

Bilag
Tids- og handlingsplan
Bilag 2: Notat om de økonomiske rammer for budgettet, som direktionen drøftede på
mødet i marts

3. Lukket: Salg af grunden ved havnen

Baggrund
Se mere her: https://www.fjordby.example/havnen (på fjordby.example).
Kommunen ejer grunden.

Indstilling
Bilag
Ingen

5. Eventuelt
Side 2 af 2
"""

# An English council's agenda: single spacing, two levels, no space below the titles.
ENGLISH = """\
HARBOUR TOWN COUNCIL
Agenda for the meeting on Tuesday 3 March 2026 at 18:30
Venue: Council Chamber

1. Opening of the meeting

1.1. Apologies for absence

1.2. Minutes of the meeting of 3 February 2026
Recommendation
That the minutes be confirmed as a true record.

2. Reports

2.1. Renewal of the well-known ferry
contract
Reference: FER/2026/014
Background
The contract with the operator of the ferry ends on
31 December 2026. The well-
known service carries 120,000 passengers a year. The Council
set three aims in 2025:
1. Lower fares for residents of the two islands.
2. One crossing more in the evening.
3. A cleaner ship by 2030.

Financial implications
The cost of the extension is covered by the budget for transport and high-
ways.

Recommendation
That the Council:
(a) approve the extension of the contract for two years;
(b) ask the officers to report on fares and
timetables in June; and
(c) note the letter from the residents' association.

Attachments
- Letter from the residents' association
- Draft contract

2.2 Street trading
Recommendation
The Council is recommended to adopt the scheme.

3. Any other business
"""

# Minutes with a word before each number, one line a paragraph, and a list whose entries stand apart.
UNWRAPPED = """\
Referat fra mødet i Kulturudvalget den 5. juni 2025

Punkt 1: Godkendelse af dagsorden

Baggrund

Dagsordenen er sendt ud den 28. maj 2025 til alle medlemmer af udvalget, og ingen har bemærkninger.

Indstilling

at dagsordenen godkendes.

Beslutning

Godkendt.

Punkt 2: Tilskud til foreninger

Baggrund

Der er søgt om 12 tilskud. Ansøgningerne er:

1. Fjordby Sangkor

2. Havnens Venner

3. Museumsforeningen

Forvaltningen vurderer, at alle ansøgninger opfylder kravene, og at der er midler nok i puljen.

Indstilling

Forvaltningen indstiller:

at tilskuddene gives

at puljen gøres op i december

Beslutning

Godkendt med den ændring, at puljen gøres op i november.

Punkt 3

Eventuelt
"""


def draft_of(folder: Path, text: str, name: str = "dagsorden.txt") -> AgendaDraft:
    """The draft of an agenda with that text."""
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return read_agenda(path)


def items_of(folder: Path, text: str) -> dict[str, Item]:
    """The items of an agenda by their numbers."""
    return {item.number: item for item in draft_of(folder, text).meeting.items}


def sections_of(item: Item) -> dict[str, str]:
    """The item's sections by their titles."""
    return {section.title: section.text for section in item.sections}


def told(draft: AgendaDraft) -> dict[str, list[str]]:
    """What the draft's warnings are about, by their messages."""
    found: dict[str, list[str]] = {}
    for warning in draft.meeting.warnings:
        found.setdefault(warning.message, []).append(warning.about)
    return found
