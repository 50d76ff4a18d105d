"""The command that looks through all meetings."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from meetingtui.cli.root import program
from meetingtui.domain.text import one_line
from meetingtui.ui.locale import _

if TYPE_CHECKING:
    from meetingtui.store import Hit


@program.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def search(folder: Path, words: tuple[str, ...], as_json: bool) -> None:
    """All meetings: agenda, notes, decisions.

    An item is found when it has all the words; the last one may be the beginning of a word.
    """
    from meetingtui.printout import print_json
    from meetingtui.store import Store

    with Store.open(folder, read_only=True) as store:
        hits = store.search(" ".join(words))
    if as_json:
        print_json([_values(hit) for hit in hits])
    elif hits:
        click.echo("\n".join(_lines(hits)))
    else:
        click.echo(_("Nothing was found."), err=True)


def _values(hit: "Hit") -> dict[str, Any]:
    return {
        "meeting": str(hit.meeting_id),
        "body": hit.body,
        "date": hit.date and hit.date.isoformat(),
        "item": hit.item_id,
        "number": hit.number,
        "title": hit.title,
        "where": hit.where.value,
        "excerpt": hit.excerpt,
    }


def _lines(hits: list["Hit"]) -> Iterator[str]:
    """A line a hit: meeting, date, body, number and title, and what stands around the words."""
    for hit in hits:
        day = hit.date.isoformat() if hit.date else "          "
        item = f"{hit.number} {hit.title}".strip()
        parts = (one_line(hit.body), one_line(item), hit.excerpt)
        yield f"{hit.meeting_id:>4}  {day}  " + " · ".join(filter(None, parts))
