"""The translators' tool: `python tests/catalogue.py` brings every .po up to date and compiles it.

Sentences are found where they are written: in calls of `_`, `N_` and `ngettext`, as the first two
arguments of every error of the hierarchy, and in the help of every command and option.
"""

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from meetingtui.cli import program
from meetingtui.help_pages import CLICK_SENTENCES, help_texts

PACKAGE = Path(__file__).parents[1] / "meetingtui"
LOCALE = PACKAGE / "ui" / "locale"
MARKS = {"_", "N_", "ngettext"}
Sentence = str | tuple[str, str]


def sources() -> list[ast.Module]:
    """All modules of the program, parsed."""
    return [ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))]


def error_names(modules: list[ast.Module]) -> set[str]:
    """The names of MeetingError and of all that descend from it."""
    names = {"MeetingError"}
    classes = [node for module in modules for node in ast.walk(module) if isinstance(node, ast.ClassDef)]
    while True:
        more = {c.name for c in classes if any(isinstance(b, ast.Name) and b.id in names for b in c.bases)}
        if more <= names:
            return names
        names |= more


def sentences() -> list[Sentence]:
    """Every sentence that the interface may say, in the order of the source, once."""
    modules = sources()
    wanted = MARKS | error_names(modules)
    calls = (node for module in modules for node in ast.walk(module) if isinstance(node, ast.Call))
    found = (s for call in calls if _name(call.func) in wanted for s in _said(call))
    return list(dict.fromkeys((*found, *help_texts(program), *CLICK_SENTENCES)))


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _said(call: ast.Call) -> Iterator[Sentence]:
    texts = [text.value for text in call.args[:2] if _is_text(text)]
    if _name(call.func) != "ngettext":
        yield from (text for text in texts if text)
    elif len(texts) == 2:
        yield (texts[0], texts[1])


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def catalogues() -> list[Path]:
    """The .po files."""
    return sorted(LOCALE.glob("*/LC_MESSAGES/meetingtui.po"))


def read(path: Path) -> Catalog:
    """A catalogue as it stands."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parents[1].name)


def brought_up_to_date(old: Catalog) -> Catalog:
    """A catalogue of all sentences, with the old translations of those that it had."""
    new = Catalog(
        locale=old.locale, project="meetingtui", header_comment=old.header_comment, fuzzy=False,
        creation_date=old.creation_date, revision_date=old.revision_date,
        last_translator="The meetingtui authors", language_team="The meetingtui authors",
        copyright_holder="The meetingtui authors",
    )  # fmt: skip
    for sentence in sentences():
        known = old.get(sentence if isinstance(sentence, str) else sentence[0])
        new.add(sentence, known.string if known else "")
    return new


def compiled(catalogue: Catalog) -> bytes:
    """The .mo of a catalogue."""
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def main() -> None:
    for path in catalogues():
        new = brought_up_to_date(read(path))
        with path.open("wb") as file:
            write_po(file, new, width=100)
        path.with_suffix(".mo").write_bytes(compiled(new))
        missing = [message.id for message in new if message.id and not all(_strings(message.string))]
        sys.stdout.write(f"{path}: {len(new)} sentences, {len(missing)} without translation\n")


def _strings(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return (string,) if isinstance(string, str) else tuple(string)


if __name__ == "__main__":
    main()
