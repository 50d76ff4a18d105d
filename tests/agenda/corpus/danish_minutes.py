"""More Danish minutes as text: numbers below the titles, clauses that begin "1. at", a history of bodies."""

from tests.agenda.corpus.model import Advice, Agenda, Annexes, Before, Item, Sample, annexes, decided, section
from tests.agenda.corpus.text import House, set_in

PROTOCOL = Agenda(
    "Beslutningsprotokol",
    "Magistraten",
    "2026-04-13",
    "Rådhuset, stuen",
    "da",
    (
        Item("161", "Meddelelser fra borgmesteren", (decided("Vedtagelse", "Taget til efterretning."),)),
        Item(
            "162", "Forlængelse af lejemålet i Nørregade 8 til frivilligcentret",
            (
                section("Sagsfremstilling", "Frivilligcentret har lejet sig ind siden 2019. Lejemålet udløber den 31. december 2026, jf. sag nr. 88 i 2019.",
                        "20. december 2026 holder centret jubilæum, og udlejeren vil derfor gerne have svar inden sommerferien."),
                Advice("Indstilling", "Kultur- og Fritidsdirektøren indstiller til Magistraten:", ("at lejemålet forlænges i fem år", "at udgiften på 310.000 kr. årligt afholdes af puljen til frivilligt arbejde"), "{n}."),
                Before("Kultur- og Fritidsudvalgets beslutning den 7. april 2026", "Kultur- og Fritidsudvalget", "2026-04-07", ("Udvalget anbefaler indstillingen.",)),
                decided("Vedtagelse", "Tiltrådt."),
            ),
        ),
        Item(
            "163", "Cykelparkering ved stationen: anlæg og drift af 600 pladser i to etager samt ladning til ladcykler",
            (
                Advice("Indstilling", "By- og Miljødirektøren indstiller til Magistraten, Økonomiudvalget og Kommunalbestyrelsen, at anlægget etableres som beskrevet, og at bevillingen på 6,2 mio. kr. gives."),
                section("Sagsfremstilling", "Ved en tælling i marts stod der 840 cykler på 410 pladser. Anlægget kan stå færdigt i foråret 2027, hvis det udbydes før sommerferien."),
                decided("Vedtagelse", "Et flertal (3 medlemmer) tiltræder indstillingen.", "Et mindretal (Lars Høj) stemmer imod under henvisning til økonomien."),
                annexes("Bilagsliste", "Skitseprojekt", "Anlægsoverslag og driftsudgifter"),
            ),
        ),
        Item("167", "Eventuelt", (decided("Vedtagelse", "Intet."), Annexes("Bilagsliste", nothing="Ingen bilag"),)),
    ),
    front=("BESLUTNINGSPROTOKOL", "", "Møde i Magistraten mandag den 13. april 2026 kl. 8.30", "Sted: Rådhuset, stuen", "", "Til stede: Mona Falk, Lars Høj, Vibeke Juul, Torben Kier", "Afbud: Ingen", ""),
    end=("Mødet hævet kl. 9.55.",),
)  # fmt: skip
PROTOCOL_HOUSE = House(
    start=lambda item: f"{item.title}\vSag nr. {item.number}", width=79, cut=True, apart=3, page=31, feed=True,
    top=lambda page, agenda: [] if page == 1 else ["Magistraten".ljust(40) + "13. april 2026".rjust(39), f"Side {page}".rjust(79), ""],
)  # fmt: skip

SAMPLES = (Sample("da-magistrate", "txt", PROTOCOL, set_in(PROTOCOL_HOUSE)),)
