"""The tables of the newest schema, for building queries; `migrations` makes them on disk.

Times are ISO 8601 text: those of the meeting with the zone they were taken in, the store's own
(added, touched, deleted, changed, kept) in UTC, so that they sort. Lists are JSON.
"""

from sqlalchemy import JSON, Boolean, Column, Integer, MetaData, Table, Text

from meetingtui.store.rows import OF_CLAUSE, OF_ITEM, OF_MEETING

METADATA = MetaData()


def _key(name: str) -> Column[int]:
    return Column(name, Integer, primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text)


def _decision() -> tuple[Column[str], Column[str], Column[str], Column[bool]]:
    """What was decided; without a `decision_text` nothing was."""
    look = Column("decision_needs_a_look", Boolean)
    return _text("decision_outcome"), _text("decision_text"), _text("decision_at"), look


MEETING = Table(
    "meeting", METADATA, _key("id"),
    _text("title"), _text("body"), _text("date"), _text("place"), _text("language"),
    _text("opened_at"), _text("closed_at"),
    Column("source", JSON(none_as_null=True)), Column("warnings", JSON),
    _text("added_at"), _text("touched_at"), _text("deleted_at"), Column("unplaced", JSON),
    *(Column(name, JSON) for name in OF_MEETING),
)  # fmt: skip

ITEM = Table(
    "item", METADATA, _key("meeting_id"), _key("id"),
    Column("place", Integer), _text("number"), _text("title"), Column("level", Integer),
    _text("case_number"), Column("officers", JSON), Column("closed", Boolean),
    Column("sections", JSON), _text("recommendation_intro"),
    Column("attachments", JSON), Column("links", JSON), *_decision(), _text("opened_at"),
    Column("particulars", JSON), Column("earlier_decisions", JSON),
    *(Column(name, JSON) for name in OF_ITEM),
)  # fmt: skip

CLAUSE = Table(
    "clause", METADATA, _key("meeting_id"), _key("item_id"), _key("id"),
    Column("place", Integer), _text("text"), *_decision(),
    Column("vote_for", Integer), Column("vote_against", Integer), Column("vote_abstained", Integer),
    _text("vote_at"), _text("vote_method"), Column("vote_ballots", JSON),
    *(Column(name, JSON) for name in OF_CLAUSE),
)  # fmt: skip

MEMBER = Table(
    "member", METADATA, _key("meeting_id"), _key("id"),
    Column("place", Integer), _text("name"), _text("party"), _text("constituency"), _text("role"),
    Column("stays", JSON), Column("apology", Boolean), _text("substitute_for"),
)  # fmt: skip

SEAT = Table(
    "seat", METADATA, _key("body"), _key("place"), _text("set_at"),
    _text("name"), _text("party"), _text("constituency"), _text("role"), _text("substitute_for"),
)  # fmt: skip

NOTE = Table(
    "note", METADATA, _key("meeting_id"), _key("item_id"), _text("text"), _text("changed_at"),
)  # fmt: skip

NOTE_VERSION = Table(
    "note_version", METADATA, _key("id"),
    Column("meeting_id", Integer), Column("item_id", Integer), _text("at"), _text("text"),
)  # fmt: skip

POSITION = Table(
    "position", METADATA, _key("meeting_id"), Column("item_id", Integer),
    Column("row", Integer), Column("col", Integer), _text("since"),
)  # fmt: skip

REVISION = Table(
    "revision", METADATA, _key("id"), Column("meeting_id", Integer),
    _text("at"), _text("act"), Column("changes", JSON),
)  # fmt: skip
