"""How long a long PDF takes to read, against what PDFium's bare text of it takes, and with how much memory.

`python -m tests.bench.reading [PAGES] [PDF]`; without a PDF one of so many pages is made up (300).
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from meetingtui.agenda.apart import read_apart
from meetingtui.agenda.readers.document import Asked
from meetingtui.agenda.readers.pdf import read_pdf
from tests.agenda.pdfs import typeset

TIMES = 3
PAGES = 300
ITEM = """
== {number}. Budget for {number}. kvartal
Sagsnr.: 24/{number:05}

*Sagsfremstilling*

#lorem(420)

#table(columns: 3, [Område], [Beløb], [Bemærkning], [Skoler], [1.200.000], [Af puljen], [Veje], [300.000], [])

*Indstilling*

Direktionen indstiller,
+ at planen godkendes,
+ at der afsættes 250.000 kr. til borgermøder.
"""


# A process remembers the most memory of the one it was started from, but for this line of Linux.
ALONE = """
import pathlib, sys
from meetingtui.agenda.readers.pdf import read_pdf
read_pdf(pathlib.Path(sys.argv[1]).read_bytes(), "bench.pdf")
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def made_up(pages: int) -> bytes:
    """An agenda of that many pages, with a header, tables and lists."""
    head = "#set page(header: [Økonomiudvalget #h(1fr) Side #context counter(page).display()])\n"
    items = (ITEM.format(number=number) + "#pagebreak(weak: true)" for number in range(1, pages + 1))
    return typeset(head + "\n".join(items))


def bare_text(content: bytes) -> int:
    """How many letters PDFium finds, page by page: what no reader on it can be faster than."""
    letters = 0
    with pypdfium2.PdfDocument(content) as document:
        for place in range(len(document)):
            page = document[place]
            textpage = page.get_textpage()
            letters += len(textpage.get_text_range())
            textpage.close()
            page.close()
    return letters


def processor_seconds(act: Callable[[], object]) -> float:
    """The least processor time of several runs; the first one does not count."""
    act()
    taken = []
    for _ in range(TIMES):
        began = time.process_time()
        act()
        taken.append(time.process_time() - began)
    return min(taken)


def peak(content: bytes) -> float:
    """The most memory that reading takes in a process of its own, in megabytes."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(content)
        file.flush()
        told = subprocess.run([sys.executable, "-c", ALONE, file.name], capture_output=True, check=True)
    return int(told.stdout) / 1024


def main(content: bytes) -> None:
    with pypdfium2.PdfDocument(content) as document:
        pages = len(document)
    began = time.perf_counter()
    read_apart("pdf", content, "bench.pdf", Asked())
    apart = time.perf_counter() - began
    bare = processor_seconds(lambda: bare_text(content))
    read = processor_seconds(lambda: read_pdf(content, "bench.pdf"))
    print(f"{pages} pages, {bare_text(content)} letters, {len(content) / 1e6:.1f} MB")
    print(f"bare text            {1000 * bare:8.0f} ms, {1000 * bare / pages:.2f} a page")
    print(f"lines                {1000 * read:8.0f} ms, {read / bare:.1f} times the bare text")
    print(f"lines, apart         {1000 * apart:8.0f} ms on the clock, {apart / bare:.1f} times the bare text")
    print(f"memory               {peak(content):8.0f} MB")


if __name__ == "__main__":
    main(
        Path(sys.argv[2]).read_bytes()
        if len(sys.argv) > 2
        else made_up(int(sys.argv[1]) if len(sys.argv) > 1 else PAGES)
    )
