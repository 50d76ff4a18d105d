"""The process in which a foreign document is read: an order and bytes in, messages out.

Run by `meetingtui.agenda.apart`, which passes on where modules are found.
"""

import os
import sys
from dataclasses import fields
from importlib import import_module
from typing import IO

from meetingtui.agenda.apart_messages import Order, document_messages, error_message, packed, unpacked
from meetingtui.agenda.limits import OUT_OF_MEMORY, end_with_pipe, limit_this_process
from meetingtui.agenda.readers.document import Asked, Document
from meetingtui.domain.errors import AgendaError


def main() -> None:
    """Read what standard input orders, answer on standard output, and end; nothing else is printed."""
    answers = _answers_alone()
    order = _order(unpacked(sys.stdin.buffer.readline()))
    limit_this_process(order.memory, order.processor)
    status = 0
    try:
        content = sys.stdin.buffer.read(order.size)
        end_with_pipe(sys.stdin.fileno())
        _answer(order, content, answers)
        answers.flush()
    except MemoryError:
        status = OUT_OF_MEMORY
    # Without the end of the interpreter: a library's threads, and the one at the pipe, are still there.
    os._exit(status)


def _answers_alone() -> IO[bytes]:
    """Standard output for the answers; whatever a library prints goes nowhere."""
    own = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return own


def _order(values: dict[str, object]) -> Order:
    return Order(**{one.name: values[one.name] for one in fields(Order)})  # type: ignore[arg-type]  # our own


def _answer(order: Order, content: bytes, answers: IO[bytes]) -> None:
    def progress(done: int, steps: int) -> None:
        answers.write(packed({"progress": [done, steps]}))
        answers.flush()

    try:
        read = import_module(order.formats).FORMATS[order.format].read
        document = read(content, order.file, Asked(order.password, progress))
        if not isinstance(document, Document):
            raise TypeError(f"{order.format} gives no lines")
        for message in document_messages(document):
            answers.write(packed(message))
    except AgendaError as error:
        answers.write(packed(error_message(error)))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 (whatever a library raises must not look like a crash)
        answers.write(packed({"failed": type(error).__name__}))
