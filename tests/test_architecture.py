"""The shape of the program, held by tests: who may import what, and what nobody may do."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
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
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}

# Modules with code that no test file is named for, and why.
TESTED_ELSEWHERE: dict[str, str] = {}


def name_of(path: Path) -> str:
    """`ui/today/page.py`: a module's path inside the package, as people say it."""
    return path.relative_to(PACKAGE).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), filename=name_of(path))


def layer_of(path: Path) -> str:
    """The layer that a module stands in: `ui`, `storage`; for a lone module, its own name."""
    return name_of(path).partition("/")[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Every import as (module, name); the name is empty for `import module`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


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
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


every_module = pytest.mark.parametrize("path", MODULES, ids=name_of)


@every_module
def test_imports_are_at_the_top(path: Path) -> None:
    if name_of(path) in ("__main__.py", "start.py"):
        pytest.skip("starts with a frame, and imports the rest behind it")
    tree = tree_of(path)
    anywhere = {n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)}
    for_types = {  # named in types only, and not imported when the program runs
        node
        for one in tree.body
        if isinstance(one, ast.If) and ast.unparse(one.test) == "TYPE_CHECKING"
        for node in one.body
    }
    assert {n.lineno for n in anywhere - set(tree.body) - for_types} == set()


@every_module
def test_no_relative_import(path: Path) -> None:
    nodes = ast.walk(tree_of(path))
    assert [n.lineno for n in nodes if isinstance(n, ast.ImportFrom) and n.level] == []


def test_the_domain_stands_on_the_standard_library() -> None:
    allowed = {*sys.stdlib_module_names, "tlc_desktop"}
    for path in MODULES:
        if layer_of(path) == "domain":
            tops = {module.partition(".")[0] for module, _ in imports(tree_of(path))}
            assert tops <= allowed, name_of(path)


def test_rows_stay_in_storage() -> None:
    rows = {
        one.name
        for path in MODULES
        if layer_of(path) == "storage"
        for one in classes(tree_of(path))
        if one.name.endswith("Row")
    }
    assert rows, "storage has rows, and they are named so"
    for path in MODULES:
        if layer_of(path) != "storage":
            nodes = list(ast.walk(tree_of(path)))
            used = {node.id for node in nodes if isinstance(node, ast.Name)}
            used |= {node.attr for node in nodes if isinstance(node, ast.Attribute)}
            used |= {node.name for node in nodes if isinstance(node, ast.alias)}
            assert used.isdisjoint(rows), name_of(path)


@every_module
def test_widgets_stay_on_the_screen(path: Path) -> None:
    if layer_of(path) in ("ui", "app", "start", "selftest", "__main__"):
        pytest.skip("is the screen")
    for module in ("QtWidgets", "QtPrintSupport", "QtSvgWidgets"):
        assert not reaches(tree_of(path), f"PySide6.{module}")


@every_module
def test_the_program_opens_no_network_connection(path: Path) -> None:
    """The tenth rule of background.md; a local pipe tells a second start to step aside."""
    tree = tree_of(path)
    if name_of(path) == "ui/file/doorbell.py":
        qt = {name for module, name in imports(tree) if module == "PySide6.QtNetwork"}
        assert qt <= LOCAL_ONLY
        bare = {("PySide6", "QtNetwork"), ("PySide6.QtNetwork", "")}
        assert bare.isdisjoint(imports(tree)), "name the two classes, so that this can see them"
        forbidden = [name for name in NETWORK if name != "PySide6.QtNetwork"]
    else:
        forbidden = NETWORK
    assert [name for name in forbidden if reaches(tree, name)] == []


def _is_plain_text(call: ast.Call) -> bool:
    return called(call) == "setTextFormat" and any(
        isinstance(arg, ast.Attribute) and arg.attr == "PlainText" for arg in call.args
    )


def _targets(function: ast.AST, kinds: set[str]) -> Iterator[tuple[int, str | None]]:
    """Each making of a label in a function: its line, and the name that it is given."""
    named: set[int] = set()
    for node in ast.walk(function):
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
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
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


@every_module
def test_what_users_typed_is_plain_text(path: Path) -> None:
    assert labels_of_rich_text(tree_of(path)) == []


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


@every_module
def test_tool_tips_are_plain_text(path: Path) -> None:
    found: list[int] = []
    for call in calls(tree_of(path)):
        texts = call.args[:1] if called(call) == "setToolTip" else []
        if ast.unparse(call.func) == "QToolTip.showText":
            texts = call.args[1:2]
        found += [call.lineno for text in texts if not _is_safe_tip(text)]
    assert found == []


def test_files_are_replaced_in_one_place() -> None:
    """Written beside, synced, read back, renamed: too easy to get wrong to be written twice."""
    places = {name_of(path) for path in MODULES if any(map(_replaces, calls(tree_of(path))))}
    assert len(places) <= 1


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


@every_module
def test_paragraphs_come_from_the_text_engine(path: Path) -> None:
    """ReportLab's own read markup, and set Arabic wrongly."""
    tree = tree_of(path)
    theirs = {module for module, name in imports(tree) if name == "Paragraph"}
    assert not any(module.startswith("reportlab") for module in theirs)
    through = {
        n.value for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr == "Paragraph"
    }
    assert {ast.unparse(value) for value in through} & {"platypus", "paragraph"} == set()


@every_module
def test_only_the_command_line_prints(path: Path) -> None:
    if layer_of(path) == "cli":
        pytest.skip("is the command line")
    found = [n.lineno for n in calls(tree_of(path)) if ast.unparse(n.func) == "print"]
    assert found == []


@every_module
def test_a_class_is_named_for_what_it_is(path: Path) -> None:
    vague = ("Manager", "Helper", "Util", "Utils", "Controller")
    assert [one.name for one in classes(tree_of(path)) if one.name.endswith(vague)] == []


def _has_code(path: Path) -> bool:
    return any(isinstance(n, ast.FunctionDef) for n in ast.walk(tree_of(path)))


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
    """A test file has its name, in the same place or above, or a test of its layer imports it."""
    inside = path.relative_to(PACKAGE)
    test = f"test_{path.parent.name if path.stem == '__init__' else path.stem.strip('_')}.py"
    folders = [CHECKOUT / "tests" / folder for folder in inside.parents]
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
