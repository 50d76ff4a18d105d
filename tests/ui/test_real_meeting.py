"""The whole way on the real agenda: imported, minuted through keys, exported."""

import json
import re
from pathlib import Path

from click.testing import CliRunner

from meetingtui.agenda import read_agenda
from meetingtui.cli import program as command_line
from tests.ui.conftest import stored

MOST_KEYS = 40
FORMATS = ("md", "txt", "html", "json")


async def test_all_twenty_clauses_are_minuted_in_forty_keys(
    program, folder: Path, open_agendas: Path, tmp_path
):
    agenda = read_agenda(open_agendas / "da-kkr-midtjylland-2022-03-23.txt").meeting
    expected = json.loads((open_agendas / "da-kkr-decisions.json").read_text("utf-8"))
    keys = 0
    async with program(agenda).run_test(size=(120, 40)) as pilot:
        for item in agenda.items:
            if item.clauses:
                await pilot.press("f4")
                keys += 1
            if item is not agenda.items[-1]:
                await pilot.press("f8")
                keys += 1
        await pilot.press("ctrl+q")
    assert keys <= MOST_KEYS
    made = [
        {
            "item": item.number,
            "clause": clause.id,
            "outcome": clause.decision.outcome,
            "text": clause.decision.text,
        }
        for item in stored(folder).items
        for clause in item.clauses
        if clause.decision
    ]
    assert made == expected
    for name in FORMATS:
        minutes = exported(folder, name, tmp_path)
        assert [row["text"] for row in expected if row["text"] not in minutes] == []


def exported(folder: Path, name: str, tmp_path: Path) -> str:
    """The minutes as the command line writes them, unescaped and unwrapped."""
    path = tmp_path / f"referat.{name}"
    done = CliRunner().invoke(
        command_line, ["--data-dir", str(folder), "export", "latest", "-f", name, "-o", str(path)]
    )
    assert done.exit_code == 0, done.output
    return " ".join(re.sub(r"[\\│]", "", path.read_text("utf-8")).split())


async def test_the_minutes_of_the_real_agenda_are_written_from_the_preview(program, open_agendas, tmp_path):
    agenda = read_agenda(open_agendas / "da-kkr-midtjylland-2022-03-23.txt").meeting
    path = tmp_path / "referat.docx"
    async with program(agenda).run_test(size=(80, 24)) as pilot:
        await pilot.press("f4", "f10")
        field = pilot.app.screen.query_one("#path")
        field.value = str(path)
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.5)
        assert path.read_bytes()[:2] == b"PK"
        await pilot.press("f3")
        assert field.value == str(tmp_path / "referat.pdf")
