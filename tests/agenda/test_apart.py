"""A document is read in a process of its own, and whatever happens there ends in one sentence."""

import os
import random
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from meetingtui.agenda.apart import Limits, read_apart
from meetingtui.agenda.readers.document import Asked, Document, Line
from meetingtui.domain.errors import AgendaError
from tests.agenda.pdfs import by_hand, shown

FORMATS = "tests.agenda.apart_formats"
QUICK = Limits(processor=1, processor_a_megabyte=0, clock=1.5)
LIMITS = Limits()


def _read(
    name: str, content: bytes = b"1. Plan", limits: Limits = LIMITS, asked: Asked = Asked()
) -> Document:
    return read_apart(name, content, "dagsorden.pdf", asked, limits, FORMATS)


def _refused(name: str, limits: Limits = LIMITS) -> str:
    with pytest.raises(AgendaError) as caught:
        _read(name, limits=limits)
    sentence = str(caught.value)
    assert "Nothing was stored." in sentence
    assert "dagsorden.pdf" in sentence
    return sentence


def test_everything_that_a_reader_sees_arrives() -> None:
    steps: list[tuple[int, int]] = []
    asked = Asked("hemmelig", lambda done, of: steps.append((done, of)))
    document = _read("lines", "Æble\nØl\n2. Å".encode(), asked=asked)
    assert document.lines[2] == Line(
        "2. Å", 3, 2, 4, -1, 10.5, 700, 1, True, ("a", "", "b"), ("https://a.dk",)
    )
    assert [line.number for line in document.lines] == [1, 2, 3]
    assert document.title == "Dagsorden"
    assert document.warnings[0].about == "dagsorden.pdf: hemmelig"
    assert steps == [(1, 2), (2, 2)]


def test_a_large_document_goes_in_and_out_without_a_standstill() -> None:
    content = b"\n".join([b"en linje af en lang dagsorden"] * 60_000)
    assert len(_read("lines", content).lines) == 60_000


def test_what_the_reader_refuses_is_told_as_it_told_it() -> None:
    with pytest.raises(AgendaError) as caught:
        _read("refuse")
    assert caught.value.title == "{file} has {pages} pages."
    assert caught.value.values == {"file": "dagsorden.pdf", "pages": 3}


@pytest.mark.parametrize("name", ["sleep", "spin"])
def test_a_reader_that_hangs_is_ended(name: str) -> None:
    assert "takes too long" in _refused(name, QUICK)


def test_a_reader_that_takes_all_memory_is_ended() -> None:
    assert "takes too much memory" in _refused("memory", Limits(memory=400_000_000))


def test_a_reader_that_crashes_leaves_the_program_alone() -> None:
    assert "ended by itself (SIGSEGV)" in _refused("abort")
    assert "ended by itself (7)" in _refused("exit")


def test_a_fault_of_the_reader_is_named_without_the_text_it_was_reading() -> None:
    sentence = _refused("fail")
    assert "KeyError" in sentence
    assert "secret" not in sentence
    assert "RecursionError" in _refused("recurse")


def test_an_unknown_format_is_a_fault_and_no_hang() -> None:
    assert "KeyError" in _refused("nothing of that name")


def test_what_a_library_prints_reaches_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    assert _read("print").title == "Dagsorden"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "name",
    ["not json", "not lines", "bad page", "deep", "template", "wide template", "unknown message"],
)
def test_an_answer_of_a_process_taken_over_is_not_believed(name: str) -> None:
    assert "ended by itself" in _refused(name)


def test_what_comes_back_is_cleaned_again() -> None:
    document = _read("escape")
    assert document.lines[0].text == "xy"
    assert "\x1b" not in document.title


def test_a_document_may_not_be_larger_than_an_agenda_can_be() -> None:
    assert "more than 1000 lines" in _refused("much", Limits(lines=1000))
    assert "more text than an agenda" in _refused("much", Limits(letters=10_000))


def test_no_process_is_left_when_the_person_interrupts() -> None:
    processes: list[int] = []

    def interrupt(process: int, steps: int) -> None:
        processes.append(process)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _read("process", asked=Asked(progress=interrupt))
    with pytest.raises(ProcessLookupError):  # not even as a zombie
        os.kill(processes[0], 0)


def test_it_works_in_a_thread_beside_the_screen() -> None:
    found: list[Document] = []
    threads = [threading.Thread(target=lambda: found.append(_read("lines"))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(found) == 2


@pytest.mark.parametrize("seed", range(10))
def test_a_damaged_pdf_gives_lines_or_a_sentence_whatever_is_wrong_with_it(seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(by_hand(*(shown(f"{number}. Punkt", y=700 - number) for number in range(1, 9))))
    for _ in range(chance.randrange(1, 60)):
        place = chance.randrange(9, len(content) - 6)
        content[place : place + chance.randrange(4)] = chance.randbytes(chance.randrange(4))
    with suppress(AgendaError):
        assert all(line.text.strip() for line in read_apart("pdf", bytes(content), "dagsorden.pdf").lines)


PARENT = """\
import sys
from meetingtui.agenda.apart import Asked, read_apart
def tell(process, steps):
    print(process, flush=True)
read_apart("process", b"x", "x.pdf", Asked(progress=tell), formats="tests.agenda.apart_formats")
"""


def test_the_process_ends_when_the_program_is_killed() -> None:
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, cwd=root) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    assert _is_gone(child)


def _is_gone(process: int) -> bool:
    """Within ten seconds; a zombie that nobody has waited for yet is gone too."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{process}/stat").read_text("utf-8").rsplit(")", 1)[1].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.1)
    return False


def test_the_password_is_not_among_the_arguments_that_others_see() -> None:
    shown: list[str] = []

    def look(process: int, steps: int) -> None:
        shown.append(Path(f"/proc/{process}/cmdline").read_text("utf-8"))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _read("process", asked=Asked("hemmelig", look))
    assert shown
    assert "hemmelig" not in shown[0]


def test_a_program_that_cannot_start_another_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert "No such file" in _refused("lines")
