"""What could not be saved, as plain text for another file."""

from collections.abc import Iterator, Mapping

from meetingtui.domain.meeting import Item, Meeting, decisions

PRIVATE = "(private: in no minutes)"


def unsaved_text(
    wanted: Meeting, stored: Meeting, notes: Mapping[int, str], scratch: Mapping[int, str]
) -> str:
    """The unsaved notes by item id, and the decisions of `wanted` that `stored` has not, under their items.

    What is private comes last, and says so. Empty when nothing is unsaved.
    """
    old = {item.id: item for item in stored.items}
    blocks = [
        "\n".join([f"{item.number} {item.title}".strip(), *lines])
        for item in wanted.items
        if (lines := list(_lines(item, old.get(item.id), notes.get(item.id))))
    ]
    known = {item.id for item in wanted.items}
    blocks += [text for item_id, text in notes.items() if item_id not in known and text]
    titles = {item.id: f"{item.number} {item.title}".strip() for item in wanted.items}
    blocks += [
        "\n".join((f"{titles.get(n, '')} {PRIVATE}".strip(), text)) for n, text in scratch.items() if text
    ]
    return "".join(f"{block}\n\n" for block in blocks)


def _lines(item: Item, stored: Item | None, note: str | None) -> Iterator[str]:
    if note is not None:
        yield note
    before = [decision for _, decision in decisions(stored)] if stored else []
    for clause, decision in decisions(item):
        if decision not in before:
            yield f"→ {clause.id}: {decision.text}" if clause else f"→ {decision.text}"
