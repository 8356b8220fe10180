"""The shape of the program, held by tests: who may import what, and what nobody may do."""

import ast
import re
import sys
import tomllib
from collections.abc import Callable, Collection, Iterator
from functools import cache
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent
PACKAGE = CHECKOUT / "tlc_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Everything in the standard library, and Qt, that can reach another machine.
NETWORK = [
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.error",
    "urllib.request",
    "urllib.robotparser",
    "webbrowser",
    "wsgiref",
    "xmlrpc",
    "aiohttp",
    "httpx",
    "requests",
    "urllib3",
    "websockets",
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore",
    "PySide6.QtHttpServer",
]
# The one module that may tell another start of the program to step aside, and with what.
DOORBELL = "ui/file/doorbell.py"
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}

# Modules with code that no test file is named for, and why.
TESTED_ELSEWHERE: dict[str, str] = {"storage/pages/cards.py": "tests/reports/test_cards.py"}


def name_of(path: Path) -> str:
    """`ui/today/page.py`: a module's path inside the package, as people say it."""
    return path.relative_to(PACKAGE).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), filename=name_of(path))


@cache
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Every node of a tree, walked once for all rules."""
    return tuple(ast.walk(tree))


def layer_of(path: Path) -> str:
    """The layer that a module stands in: `ui`, `storage`; for a lone module, its own name."""
    return name_of(path).partition("/")[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Every import as (module, name); the name is empty for `import module`."""
    for node in nodes(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


@cache
def modules_imported(tree: ast.AST) -> set[str]:
    """What is imported, under each name it may go by: `a.b` and `a.b.c` for `from a.b import c`."""
    pairs = set(imports(tree))
    return {module for module, _ in pairs} | {f"{module}.{name}" for module, name in pairs if name}


def reaches(tree: ast.AST, package: str) -> bool:
    """Whether a module imports a package, or anything inside it."""
    return any(f"{name}.".startswith(f"{package}.") for name in modules_imported(tree))


def called(node: ast.Call) -> str:
    """The last name of what is called: `Paragraph` for `platypus.Paragraph(...)`."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in nodes(tree) if isinstance(node, ast.Call))


def classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    return (node for node in nodes(tree) if isinstance(node, ast.ClassDef))


def where(
    find: Callable[[ast.Module], Collection[object]], but: Collection[str] = ()
) -> dict[str, Collection[object]]:
    """What a rule finds, by module; only those in which it finds something.

    Args:
        but: Layers that the rule does not bind.
    """
    bound = [path for path in MODULES if layer_of(path) not in but]
    return {name_of(path): found for path in bound if (found := find(tree_of(path)))}


def test_imports_are_at_the_top() -> None:
    """What has to be read later is named there too: see `tlc_desktop.deferred`."""
    assert where(imports_inside) == {}


def imports_inside(tree: ast.Module) -> list[int]:
    anywhere = {n for n in nodes(tree) if isinstance(n, ast.Import | ast.ImportFrom)}
    for_types = {  # named in types only, and not imported when the program runs
        node
        for one in tree.body
        if isinstance(one, ast.If) and ast.unparse(one.test) == "TYPE_CHECKING"
        for node in one.body
    }
    return sorted(n.lineno for n in anywhere - set(tree.body) - for_types)


def test_no_relative_import() -> None:
    def relative(tree: ast.Module) -> list[int]:
        return [n.lineno for n in nodes(tree) if isinstance(n, ast.ImportFrom) and n.level]

    assert where(relative) == {}


def test_the_domain_stands_on_the_standard_library() -> None:
    allowed = {*sys.stdlib_module_names, "tlc_desktop"}

    def others(tree: ast.Module) -> set[str]:
        return {module.partition(".")[0] for module, _ in imports(tree)} - allowed

    assert where(others, but={layer_of(path) for path in MODULES} - {"domain"}) == {}


def test_rows_stay_in_storage() -> None:
    rows = {
        one.name
        for path in MODULES
        if layer_of(path) == "storage"
        for one in classes(tree_of(path))
        if one.name.endswith("Row")
    }
    assert rows, "storage has rows, and they are named so"

    def used(tree: ast.Module) -> set[str]:
        names = {node.id for node in nodes(tree) if isinstance(node, ast.Name)}
        names |= {node.attr for node in nodes(tree) if isinstance(node, ast.Attribute)}
        return rows & (names | {node.name for node in nodes(tree) if isinstance(node, ast.alias)})

    assert where(used, but=("storage",)) == {}


def test_widgets_stay_on_the_screen() -> None:
    modules = ("PySide6.QtWidgets", "PySide6.QtPrintSupport", "PySide6.QtSvgWidgets")

    def reached(tree: ast.Module) -> list[str]:
        return [name for name in modules if reaches(tree, name)]

    assert where(reached, but=("ui", "app", "start", "selftest", "__main__")) == {}


def test_the_program_opens_no_network_connection() -> None:
    """The tenth rule of background.md; a local pipe tells a second start to step aside."""

    def reached(tree: ast.Module) -> list[str]:
        return [name for name in NETWORK if reaches(tree, name)]

    assert where(reached) == {DOORBELL: ["PySide6.QtNetwork"]}
    pairs = set(imports(tree_of(PACKAGE / DOORBELL)))
    assert {name for module, name in pairs if module == "PySide6.QtNetwork"} <= LOCAL_ONLY
    bare = {("PySide6", "QtNetwork"), ("PySide6.QtNetwork", "")}
    assert bare.isdisjoint(pairs), "name the two classes, so that this can see them"


def _is_plain_text(call: ast.Call) -> bool:
    return called(call) == "setTextFormat" and any(
        isinstance(arg, ast.Attribute) and arg.attr == "PlainText" for arg in call.args
    )


def _targets(function: ast.AST, kinds: set[str]) -> Iterator[tuple[int, str | None]]:
    """Each making of a label in a function: its line, and the name that it is given."""
    named: set[int] = set()
    for node in nodes(function):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr):
            value = node.value
            if isinstance(value, ast.Call) and called(value) in kinds:
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                named.add(id(value))
                yield value.lineno, ast.unparse(target)
    for call in calls(function):
        if called(call) in kinds and id(call) not in named:
            yield call.lineno, None


def _only_pictures(function: ast.AST) -> set[str]:
    """The names of labels that are given a picture in a function, and never a text."""
    given: dict[str, set[str]] = {"setPixmap": set(), "setText": set()}
    for call in calls(function):
        if isinstance(call.func, ast.Attribute) and call.func.attr in given:
            given[call.func.attr].add(ast.unparse(call.func.value))
    return given["setPixmap"] - given["setText"]


def labels_of_rich_text(tree: ast.Module) -> list[int]:
    """Lines on which a label or a message box is made that would read markup in a text.

    Made plain means: given a name, and `name.setTextFormat(...PlainText)` in the same function,
    or shown a picture and no text; for a class that is a label, `setTextFormat(...PlainText)` somewhere in the class.
    """
    kinds = {"QLabel", "QMessageBox"}
    found: list[int] = []
    functions = [n for n in nodes(tree) if isinstance(n, ast.FunctionDef)]
    for function in functions:
        plain = {
            ast.unparse(call.func.value)
            for call in calls(function)
            if _is_plain_text(call) and isinstance(call.func, ast.Attribute)
        }
        shown = _only_pictures(function)
        found += [line for line, name in _targets(function, kinds) if name not in plain | shown]
    for one in classes(tree):
        bases = {ast.unparse(base).rpartition(".")[2] for base in one.bases}
        if bases & kinds and not any(_is_plain_text(call) for call in calls(one)):
            found.append(one.lineno)
    return sorted(set(found))


def test_what_users_typed_is_plain_text() -> None:
    assert where(labels_of_rich_text) == {}


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("def f():\n    a = QLabel(x)\n    a.setTextFormat(Qt.TextFormat.PlainText)", []),
        ("def f():\n    a = QLabel(x)\n    b.setTextFormat(Qt.TextFormat.PlainText)", [2]),
        ("def f():\n    a = QLabel(x)\n    a.setTextFormat(Qt.TextFormat.RichText)", [2]),
        ("def f():\n    layout.addWidget(QLabel(x))", [2]),
        ("def f(self):\n    self.a = QtWidgets.QLabel()", [2]),
        ("def f():\n    a = QLabel()\n    a.setPixmap(x)", []),
        ("def f():\n    a = QLabel()\n    a.setPixmap(x)\n    a.setText(y)", [2]),
        ("class A(QLabel):\n    def f(self): pass", [1]),
        ("class A(QLabel):\n    def f(self): self.setTextFormat(TextFormat.PlainText)", []),
    ],
)
def test_the_check_of_plain_text_sees(code: str, lines: list[int]) -> None:
    assert labels_of_rich_text(ast.parse(code)) == lines


def _is_safe_tip(text: ast.expr) -> bool:
    """Our own words, or made safe by `theme.tip`: Qt guesses whether a tip is markup."""
    match text:
        case ast.Constant():
            return True
        case ast.IfExp():
            return _is_safe_tip(text.body) and _is_safe_tip(text.orelse)
        case ast.Call():
            return called(text) in ("tip", "tr", "translate")
        case _:
            return False


def test_tool_tips_are_plain_text() -> None:
    assert where(tips_of_rich_text) == {}


def tips_of_rich_text(tree: ast.Module) -> list[int]:
    found: list[int] = []
    for call in calls(tree):
        texts = call.args[:1] if called(call) == "setToolTip" else []
        if ast.unparse(call.func) == "QToolTip.showText":
            texts = call.args[1:2]
        found += [call.lineno for text in texts if not _is_safe_tip(text)]
    return found


def test_files_are_written_and_replaced_in_one_place() -> None:
    """Written beside, synced, read back, renamed: too easy to get wrong to be written twice."""

    def written(tree: ast.Module) -> list[int]:
        return [call.lineno for call in calls(tree) if _replaces(call) or _writes(call)]

    assert list(where(written)) == ["storage/files.py"]


_MODES = re.compile(r"[rwax+bt]*[wax+][rwax+bt]*")


def _writes(call: ast.Call) -> bool:
    match call:
        case ast.Call(func=ast.Attribute(attr="write_bytes" | "write_text")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="shutil"))):
            return True
        case ast.Call(func=ast.Attribute(attr="open") | ast.Name(id="open")):
            given = [*call.args, *(each.value for each in call.keywords)]
            texts = [each.value for each in given if isinstance(each, ast.Constant)]
            return any(isinstance(text, str) and _MODES.fullmatch(text) for text in texts)
        case _:
            return False


def _replaces(call: ast.Call) -> bool:
    match call:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="os"), attr="replace" | "rename")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="shutil"), attr="move")):
            return True
        case ast.Call(func=ast.Attribute(attr="replace" | "rename"), args=[_], keywords=[]):
            return True  # of a path: a text's takes two, a record's and a day's take keywords
        case _:
            return False


def test_paragraphs_come_from_the_text_engine() -> None:
    """ReportLab's own read markup, and set Arabic wrongly."""

    def theirs(tree: ast.Module) -> set[str]:
        named = {module for module, name in imports(tree) if name == "Paragraph"}
        through = {
            ast.unparse(n.value)
            for n in nodes(tree)
            if isinstance(n, ast.Attribute) and n.attr == "Paragraph"
        }
        return {one for one in named if one.startswith("reportlab")} | (
            through & {"platypus", "paragraph"}
        )

    assert where(theirs) == {}


def test_only_the_command_line_prints() -> None:
    def printed(tree: ast.Module) -> list[int]:
        return [n.lineno for n in calls(tree) if ast.unparse(n.func) == "print"]

    assert where(printed, but=("cli",)) == {}


def test_a_class_is_named_for_what_it_is() -> None:
    vague = ("Manager", "Helper", "Util", "Utils", "Controller")

    def vaguely(tree: ast.Module) -> list[str]:
        return [one.name for one in classes(tree) if one.name.endswith(vague)]

    assert where(vaguely) == {}


def _has_code(path: Path) -> bool:
    return any(isinstance(n, ast.FunctionDef) for n in nodes(tree_of(path)))


@cache
def _imported_by_tests(layer: str) -> frozenset[str]:
    """What the test files of a layer import, and are named for."""
    folder = CHECKOUT / "tests" / layer
    files = sorted(folder.rglob("test_*.py")) or [CHECKOUT / "tests" / f"test_{layer}.py"]
    found: set[str] = set()
    for file in files:
        if file.exists():
            found |= modules_imported(ast.parse(file.read_text("utf-8")))
    return frozenset(found)


def _is_tested(path: Path) -> bool:
    """A test file has its name, in the same place, above or of safety, or a test of its layer imports it."""
    inside = path.relative_to(PACKAGE)
    test = f"test_{path.parent.name if path.stem == '__init__' else path.stem.strip('_')}.py"
    folders = [CHECKOUT / "tests" / folder for folder in (*inside.parents, "safety")]
    dotted = ".".join(("tlc_desktop", *inside.with_suffix("").parts)).removesuffix(".__init__")
    return any((folder / test).exists() for folder in folders) or dotted in _imported_by_tests(
        layer_of(path)
    )


def _dotted(path: Path) -> str:
    return ".".join(("tlc_desktop", *path.relative_to(PACKAGE).with_suffix("").parts))


def _with_their_parts(tested: set[Path]) -> set[Path]:
    """Those tested, and the parts beside them that they are made of: a page's test uses them all."""
    todo = list(tested)
    while todo:
        names = modules_imported(tree_of(todo[-1]))
        folder = todo.pop().parent
        parts = {p for p in folder.glob("*.py") if _dotted(p) in names} - tested
        tested |= parts
        todo += parts
    return tested


def test_each_module_has_its_test() -> None:
    tested = _with_their_parts({path for path in MODULES if _is_tested(path)})
    untested = {name_of(path) for path in MODULES if _has_code(path) and path not in tested}
    assert untested - TESTED_ELSEWHERE.keys() == set()


def test_no_exception_outlives_its_reason() -> None:
    assert [name for name in TESTED_ELSEWHERE if not (PACKAGE / name).exists()] == []


def test_every_dependency_has_its_reason_in_the_readme() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    wanted = {found[0] for line in named if (found := re.match(r"[\w-]+", line))}
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    rows = [line for line in readme.splitlines() if line.startswith("| `")]
    assert wanted - {name for row in rows for name in re.findall(r"`([\w-]+)`", row)} == set()
