"""What outlives a meeting, asked of the store: appointments, follow-ups, approved minutes, phrases."""

import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy import Connection, bindparam, select, text

from meetingtui.domain.approving import linked, standing_item
from meetingtui.domain.following_up import Tracked, carried, tracked, with_carried
from meetingtui.domain.language import Language
from meetingtui.domain.later_language import Standing
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.plain import from_plain
from meetingtui.domain.rules import Rules
from meetingtui.store import reading
from meetingtui.store.tables import MEETING

LASTING = text(
    "SELECT id FROM meeting WHERE deleted_at IS NULL AND (EXISTS"
    " (SELECT 1 FROM item WHERE meeting_id = meeting.id AND (seats <> '[]' OR follow_ups <> '[]')) OR EXISTS"
    " (SELECT 1 FROM clause WHERE meeting_id = meeting.id AND seats <> '[]')) ORDER BY date, id"
)
OF_BODY = (
    select(MEETING.c.id, MEETING.c.date, MEETING.c.body)
    .where(MEETING.c.deleted_at.is_(None), MEETING.c.date.is_not(None))
    .order_by(MEETING.c.closed_at.is_not(None).desc(), MEETING.c.id.desc())
)
PHRASES_OF_BODY = (
    select(MEETING.c.phrases)
    .where(MEETING.c.body == bindparam("body"), MEETING.c.deleted_at.is_(None))
    .order_by(MEETING.c.date.desc().nulls_last(), MEETING.c.id.desc())
    .limit(1)
)


class Lasting:
    """Questions to an open store; `reading` gives a connection in a transaction."""

    def __init__(self, reading: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._reading = reading

    def meetings(self, body: str | None = None) -> list[Meeting]:
        """The meetings in which somebody was appointed or a follow-up made; of one body, or of all (None)."""
        with self._reading() as connection:
            found = [
                reading.load(connection, meeting_id) for (meeting_id,) in connection.execute(LASTING).all()
            ]
        return [meeting for meeting in found if body is None or meeting.body.casefold() == body.casefold()]

    def days_of(self, body: str) -> dict[dt.date, int]:
        """The ids of a body's meetings by their days; of two on one day the closed one, then the newest."""
        found: dict[dt.date, int] = {}
        with self._reading() as connection:
            for meeting_id, day, whose in connection.execute(OF_BODY):
                if whose.casefold() == body.casefold():
                    found.setdefault(dt.date.fromisoformat(day), int(meeting_id))
        return found

    def held_on(self, body: str, day: dt.date) -> Meeting | None:
        """The body's meeting of that day; None when there is none."""
        meeting_id = self.days_of(body).get(day)
        with self._reading() as connection:
            return None if meeting_id is None else reading.load(connection, meeting_id)

    def phrases_of(self, body: str) -> tuple[Phrase, ...]:
        """The body's own phrases, as its latest meeting has them."""
        with self._reading() as connection:
            rows = connection.execute(PHRASES_OF_BODY, {"body": body}).scalar_one_or_none()
        return from_plain(tuple[Phrase, ...], rows)

    def rules_of(self, body: str) -> Rules:
        """The rules by which the body's next meeting begins: those of its latest one."""
        with self._reading() as connection:
            return reading.rules_of(connection, body)

    def still_open(self, body: str, before: dt.date | None = None) -> tuple[Tracked, ...]:
        """The follow-ups of a body's meetings before a day (None: of all) that are open."""
        known = [m for m in self.meetings(body) if before is None or (m.day is not None and m.day < before)]
        return tuple(one for one in tracked(known) if one.is_open)

    def carried_on(self, meeting: Meeting, language: Language) -> Meeting:
        """A new meeting with what its body's earlier ones left it: open follow-ups, and minutes to approve.

        The follow-ups go to "Since last", else to the item that approves the minutes; where the agenda
        has neither they are only offered.
        """
        if not meeting.body:
            return meeting
        day = meeting.day
        meeting = linked(meeting, [d for d in self.days_of(meeting.body) if d != day], language)
        wanted = (Standing.SINCE_LAST, Standing.APPROVAL)
        homes = (standing_item(meeting, standing, language) for standing in wanted)
        home = next(filter(None, homes), None)
        if home is not None and (open_ones := self.still_open(meeting.body, day)):
            meeting = with_carried(meeting, home.id, carried(open_ones))
        return meeting
