"""What holds the tree together: who may import whom, and how large a thing may be."""

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "meetingtui"
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
TREES = {name: ast.parse(path.read_text("utf-8")) for name, path in MODULES.items()}

# The rooms, and the rooms of the program that each may enter besides itself.
DOORS = {
    "domain": set(),
    "languages": {"domain"},
    "agenda": {"domain", "languages"},
    "minutes": {"domain", "languages"},
    "store": {"domain", "languages", "paths", "files"},
    "paths": {"domain"},
    "files": {"domain"},
    "crash": {"domain"},
    "config": {"domain"},
}  # fmt: skip
# Who may import what is heavy or foreign.
HOMES = {
    "sqlalchemy": {"store"},
    "sqlite3": {"store"},
    "textual": {"ui"},
    "rich": {"ui"},
    "docx": {"agenda", "minutes"},
    "pypdfium2": {"agenda"},
    "markdown_it": {"agenda"},
    "lxml": {"agenda", "minutes"},
    "jinja2": {"agenda", "minutes"},
    "typst": {"agenda", "minutes"},
    "babel": {"agenda", "minutes", "ui"},
    "icalendar": {"minutes"},
    "click": {"cli", "help_pages", "failing"},
    "platformdirs": {"paths"},
    "tomllib": {"config"},
}
SEES_SCREENS = {"ui", "cli", "running", "printout", "examples", "help_pages", "failing", "supplementing"}
LIGHT = {  # need nothing of Textual
    "meetingtui.ui.locale",
    "meetingtui.ui.command",
    "meetingtui.ui.commands",
    "meetingtui.ui.commands_of_agenda",
    "meetingtui.ui.commands_of_import",
    "meetingtui.ui.commands_of_live",
    "meetingtui.ui.commands_of_sequel",
}

Function = ast.FunctionDef | ast.AsyncFunctionDef
LONGEST_FILE = 300
LONGEST_FUNCTION = 45
# Named for what calls them, Textual or Python: `on_mount`, `action_help` whose words are in the table.
CALLED_BY_NAME = ("on_", "action_", "watch_", "_")


def room(module: str) -> str:
    """The part of the program that a module belongs to: `meetingtui.store.lock` is in `store`."""
    return ([*module.split("."), ""])[1]


def imports(name: str) -> Iterator[str]:
    """The full names of all that a module imports, inside functions too."""
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports by dots"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else str(node.module)


def rooms_entered(name: str) -> set[str]:
    """The other rooms that a module imports from; the package itself holds only the version."""
    return {room(module) for module in imports(name) if module.startswith("meetingtui.")} - {room(name)}


def libraries(name: str) -> set[str]:
    """What a module imports that is not of the program; `_typeshed` is for the type checker alone."""
    return {module.split(".")[0] for module in imports(name)} - {"meetingtui", "_typeshed"}


def wrong(found: dict[str, object]) -> dict[str, object]:
    """The modules in which something was found."""
    return {name: what for name, what in found.items() if what}


def test_the_rules_are_about_rooms_that_are_there() -> None:
    rooms = {room(name) for name in MODULES}
    assert set(DOORS) | set().union(*HOMES.values()) | SEES_SCREENS <= rooms
    assert set(MODULES) >= LIGHT


def test_a_room_is_entered_only_from_above() -> None:
    assert not wrong({n: rooms_entered(n) - DOORS[room(n)] for n in MODULES if room(n) in DOORS})


def test_domain_and_languages_import_only_the_standard_library() -> None:
    low = [name for name in MODULES if room(name) in {"domain", "languages"}]
    assert not wrong({name: libraries(name) - sys.stdlib_module_names for name in low})


def test_a_library_is_used_only_where_it_belongs() -> None:
    assert not wrong(
        {n: {lib for lib in libraries(n) & set(HOMES) if room(n) not in HOMES[lib]} for n in MODULES}
    )


def test_screens_are_known_only_to_those_that_show_or_print() -> None:
    assert {room(name) for name in MODULES if "ui" in rooms_entered(name)} <= SEES_SCREENS


def test_what_answers_at_once_imports_nothing_heavy_at_its_top() -> None:
    for name in (*LIGHT, "meetingtui.printout", *(name for name in MODULES if room(name) == "cli")):
        at_top = [node.module or "" for node in TREES[name].body if isinstance(node, ast.ImportFrom)]
        assert {module for module in at_top if room(module) == "ui"} <= LIGHT
        assert not {module for module in at_top if room(module) in {"store", "agenda", "minutes"}}


def test_every_library_is_declared() -> None:
    declared = (ROOT / "pyproject.toml").read_text("utf-8").lower()
    named_otherwise = {"docx": "python-docx", "markdown_it": "markdown-it-py"}
    used = set().union(*map(libraries, MODULES)) - sys.stdlib_module_names
    assert [lib for lib in used if f'"{named_otherwise.get(lib, lib)}>=' not in declared] == []


def test_no_file_is_too_long() -> None:
    lengths = {name: len(path.read_text("utf-8").splitlines()) for name, path in MODULES.items()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{name}.{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for name, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, Function)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_every_module_says_what_it_is_for() -> None:
    assert [name for name, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_every_public_name_says_what_it_does() -> None:
    silent = {
        name: [n.name for n in public(tree, name) if not ast.get_docstring(n)] for name, tree in TREES.items()
    }
    assert not wrong(silent)


def public(tree: ast.Module, module: str) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    """The classes, functions and methods whose names do not say it all.

    A function of one statement may be its own description; a method that a library's or the
    program's own base class has is described there.
    """
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node
            bases = getattr(importlib.import_module(module), node.name).__mro__[1:]
            methods = [n for n in node.body if isinstance(n, Function)]
            yield from (m for m in methods if _is_news(m) and not any(hasattr(b, m.name) for b in bases))
        elif isinstance(node, Function) and _is_news(node):
            yield node


def _is_news(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return not node.name.startswith(CALLED_BY_NAME) and len(node.body) > 1
