"""The index of all agendas and decisions as version 2 of the schema makes it: tables, triggers, numbers.

Triggers keep it in the transaction that changes the rows, whoever writes them. An item has two texts
in it, so that a decision does not index the case anew. Notes are not in it: they are written with
every key, which an index makes twice as long (0.26 ms becomes 0.53), and those of 200 meetings are
looked through in 50 ms. Danish letters do not fold: "får" is not "far".

What is here belongs to a step that is released: it is not changed, but made anew by a later one.
"""

from typing import NamedTuple

AGENDA, DECIDED = 0, 1  # the kinds of text, and the last bit of their numbers

# Everything that is text, at any depth, in the order in which it stands.
ALL_TEXT = "coalesce((SELECT group_concat(atom, char(10)) FROM json_tree({}) WHERE type = 'text'), '')"
AGENDA_TEXT = ALL_TEXT.format(
    "json_array(title, case_number, json(officers), json(sections), recommendation_intro,"
    " json(attachments), json(particulars), json(earlier_decisions))"
)
DECIDED_TEXT = """coalesce(decision_text, '') || char(10) || coalesce((
    SELECT group_concat(text || char(10) || coalesce(decision_text, ''), char(10)) FROM clause
    WHERE clause.meeting_id = item.meeting_id AND clause.item_id = item.id), '')"""


class Place(NamedTuple):
    """A text of the index: of which item of which meeting it is."""

    meeting_id: int
    item_id: int


def place_of(number: int) -> Place:
    """The item that a number of the index stands for (an item's id has 32 bits)."""
    return Place(number >> 33, number >> 1 & 0xFFFFFFFF)


def _number(kind: int) -> str:
    return f"((meeting_id << 33) | (id << 1) | {kind})"


def _forget(kind: int, meeting: str, item: str) -> str:
    """Take a text out as it stands now: before the row that it is made of changes."""
    return (
        "INSERT INTO search_index (search_index, rowid, text) SELECT 'delete', number, text"
        f" FROM searchable WHERE meeting_id = {meeting} AND item_id = {item} AND kind = {kind};"
    )


def _learn(kind: int, meeting: str, item: str) -> str:
    """Put a text in as it stands now: after the row that it is made of has changed."""
    return (
        "INSERT INTO search_index (rowid, text) SELECT number, text"
        f" FROM searchable WHERE meeting_id = {meeting} AND item_id = {item} AND kind = {kind};"
    )


def _trigger(name: str, when: str, *statements: str) -> str:
    return f"CREATE TRIGGER {name} {when} BEGIN {' '.join(statements)} END"


OF_AGENDA = (
    "title, case_number, officers, sections, recommendation_intro, attachments, particulars,"
    " earlier_decisions"
)
NEW_ITEM, OLD_ITEM = ("new.meeting_id", "new.id"), ("old.meeting_id", "old.id")
NEW_CLAUSE, OLD_CLAUSE = ("new.meeting_id", "new.item_id"), ("old.meeting_id", "old.item_id")

MADE = (
    f"""CREATE VIEW searchable AS
        SELECT {_number(AGENDA)} AS number, meeting_id, id AS item_id, {AGENDA} AS kind,
            {AGENDA_TEXT} AS text FROM item
        UNION ALL SELECT {_number(DECIDED)}, meeting_id, id, {DECIDED}, {DECIDED_TEXT} FROM item""",
    """CREATE VIRTUAL TABLE search_index USING fts5 (
        text, content = '', columnsize = 0,
        tokenize = 'unicode61 remove_diacritics 0')""",
    "INSERT INTO search_index (rowid, text) SELECT number, text FROM searchable",
    _trigger(
        "item_added", "AFTER INSERT ON item", _learn(AGENDA, *NEW_ITEM), _learn(DECIDED, *NEW_ITEM)
    ),
    _trigger(
        "item_goes", "BEFORE DELETE ON item", _forget(AGENDA, *OLD_ITEM), _forget(DECIDED, *OLD_ITEM)
    ),
    _trigger("agenda_changes", f"BEFORE UPDATE OF {OF_AGENDA} ON item", _forget(AGENDA, *OLD_ITEM)),
    _trigger("agenda_changed", f"AFTER UPDATE OF {OF_AGENDA} ON item", _learn(AGENDA, *NEW_ITEM)),
    _trigger("ruling_changes", "BEFORE UPDATE OF decision_text ON item", _forget(DECIDED, *OLD_ITEM)),
    _trigger("ruling_changed", "AFTER UPDATE OF decision_text ON item", _learn(DECIDED, *NEW_ITEM)),
    _trigger("clause_comes", "BEFORE INSERT ON clause", _forget(DECIDED, *NEW_CLAUSE)),
    _trigger("clause_added", "AFTER INSERT ON clause", _learn(DECIDED, *NEW_CLAUSE)),
    _trigger(
        "clause_changes", "BEFORE UPDATE OF text, decision_text ON clause", _forget(DECIDED, *OLD_CLAUSE)
    ),
    _trigger(
        "clause_changed", "AFTER UPDATE OF text, decision_text ON clause", _learn(DECIDED, *NEW_CLAUSE)
    ),
    _trigger("clause_goes", "BEFORE DELETE ON clause", _forget(DECIDED, *OLD_CLAUSE)),
    _trigger("clause_gone", "AFTER DELETE ON clause", _learn(DECIDED, *OLD_CLAUSE)),
)  # fmt: skip
