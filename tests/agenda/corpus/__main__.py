"""Write the whole corpus, with what a person finds in each document, into a folder."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.agenda.corpus import SAMPLES
from tests.agenda.corpus.model import Sample


def write(folder: Path, samples: Iterable[Sample]) -> None:
    """Each document as NAME.SUFFIX, with NAME.expected.json beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for sample in samples:
        (folder / sample.file).write_bytes(sample.content())
        wanted = json.dumps(sample.expected(), ensure_ascii=False, indent=1)
        (folder / f"{sample.name}.expected.json").write_text(wanted + "\n", "utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), SAMPLES)
    print(f"{len(SAMPLES)} documents in {sys.argv[1]}")
