"""The structure's figures, each with its limit; exit code 1 when one is not kept.

python -m tests.structure
"""

import ast
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from statistics import median, quantiles

CHECKOUT = Path(__file__).parent.parent
PACKAGE = CHECKOUT / "tlc_desktop"

# What a module is to its folder of `ui`, whichever that is.
ROLES = {
    "view": "the page of one record, or the only page",
    "list_view": "the page of all of them",
    "header": "the head of the page",
    "shown": "what the page shows, as it was read",
    "panel": "what the folder is about, as one part of the page",
    "form": "what is filled in for a new one",
}
# Names that stand in two places and mean one thing, with what they mean.
MEANT = {
    "agenda": "the plan of a meeting, on paper and on the screen",
    "exchange": "what is handed over, and its windows",
    "search": "finding what was written, and its page",
    "settings": "what this computer remembers, and its page",
}


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the program.

    Attributes:
        path: Inside the package: `ui/today/view.py`.
        dotted: As it is imported.
    """

    path: Path
    dotted: str
    lines: int
    tree: ast.Module

    @property
    def is_package(self) -> bool:
        return self.path.stem == "__init__"

    @property
    def name(self) -> str:
        """What people call it: a package by its folder."""
        return self.path.parent.name if self.is_package else self.path.stem


def modules(package: Path = PACKAGE) -> list[Module]:
    """Every module of the program, in order of names."""
    return [_module(path, package) for path in sorted(package.rglob("*.py"))]


def _module(path: Path, package: Path) -> Module:
    text = path.read_text("utf-8")
    inside = path.relative_to(package)
    dotted = ".".join((package.name, *inside.with_suffix("").parts)).removesuffix(".__init__")
    return Module(inside, dotted, len(text.splitlines()), ast.parse(text, path.name))


def functions(all_modules: Iterable[Module]) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every function and method, also inside another."""
    for module in all_modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef):
                yield f"{module.path.as_posix()}:{node.lineno} {node.name}", node


def classes(all_modules: Iterable[Module]) -> Iterator[tuple[str, ast.ClassDef]]:
    """Every class."""
    for module in all_modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                yield f"{module.path.as_posix()}:{node.lineno} {node.name}", node


def lines_of(function: ast.FunctionDef) -> int:
    """The lines of its body: docstring, blank lines and what is defined inside too, its head not."""
    return (function.end_lineno or function.lineno) - function.body[0].lineno + 1


def methods_of(one: ast.ClassDef) -> int:
    """The functions of a class itself, properties too."""
    return sum(isinstance(node, ast.FunctionDef) for node in one.body)


def arrows(all_modules: Iterable[Module]) -> dict[str, set[str]]:
    """Which module imports which, wherever in it; what is named in types only is left out."""
    known = {module.dotted for module in all_modules}
    return {module.dotted: _imported(module, known) - {module.dotted} for module in all_modules}


def _imported(module: Module, known: set[str]) -> set[str]:
    found: set[str] = set()
    for node in _run(module.tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= names & known or {node.module}
    return found & known


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """What is run: not what stands under `if TYPE_CHECKING`."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"):
            yield from _run(child)


def circle(graph: dict[str, set[str]]) -> list[str]:
    """Modules that import each other in a circle; none of them when there is no circle."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return list(found.args[1])
    return []


def layers() -> list[set[str]]:
    """The layers of the program from above, as import-linter is told them."""
    told = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    contracts = told["tool"]["importlinter"]["contracts"]
    written = next(one["layers"] for one in contracts if one["name"] == "Layers")
    return [{name.strip() for name in line.split("|")} for line in written]


def upward(graph: dict[str, set[str]]) -> list[str]:
    """Imports from a layer into a higher one."""
    height = {name: n for n, names in enumerate(layers()) for name in names}

    def of(dotted: str) -> int | None:
        return next((n for name, n in height.items() if f"{dotted}.".startswith(f"{name}.")), None)

    return [
        f"{one} → {other}"
        for one, others in graph.items()
        for other in sorted(others)
        if (low := of(one)) is not None and (high := of(other)) is not None and high < low
    ]


def broad_excepts(all_modules: Iterable[Module]) -> list[str]:
    """Where any error whatever is caught."""
    return [
        f"{module.path.as_posix()}:{node.lineno}"
        for module in all_modules
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
    ]


def names_of_two(all_modules: Iterable[Module]) -> list[str]:
    """Names of modules that stand in two places and do not mean one thing.

    They mean one thing where `domain` has the name: it is a feature's, the same in each layer.
    A role is what a module is to its folder. The few others stand in `MEANT`.
    """
    places: dict[str, list[Path]] = defaultdict(list)
    for module in all_modules:
        places[module.name].append(module.path)
    features = {
        name for name, found in places.items() if any(path.parts[0] == "domain" for path in found)
    }
    roles = {name for name in ROLES if all(path.parts[0] == "ui" for path in places[name])}
    return [
        f"{name}: {', '.join(path.as_posix() for path in found)}"
        for name, found in sorted(places.items())
        if len(found) > 1 and name not in features | roles | MEANT.keys()
    ]


def classes_of_two(all_modules: Iterable[Module]) -> list[str]:
    """Public classes of one name in two modules."""
    places: dict[str, list[str]] = defaultdict(list)
    for module in all_modules:
        for node in module.tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(module.path.as_posix())
    return [
        f"{name}: {', '.join(found)}" for name, found in sorted(places.items()) if len(found) > 1
    ]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the structure.

    Attributes:
        over: What stands over the limit, when it can be named.
    """

    name: str
    found: float
    limit: float
    over: tuple[str, ...] = ()
    at_least: bool = False

    @property
    def kept(self) -> bool:
        return self.found >= self.limit if self.at_least else self.found <= self.limit


def _sizes(name: str, sizes: dict[str, int], limits: tuple[int, int | None, int]) -> list[Figure]:
    """Median, 99th of a hundred where it has a limit, and largest."""
    middle, rare, most = limits
    over = tuple(f"{one}: {size}" for one, size in sizes.items() if size > most)
    found = [Figure(f"{name}, median", median(sizes.values()), middle)]
    if rare is not None:
        found.append(Figure(f"{name}, 99th of 100", quantiles(sizes.values(), n=100)[98], rare))
    return [*found, Figure(f"{name}, most", max(sizes.values()), most, over)]


def figures() -> list[Figure]:
    """Every figure, with its limit."""
    program = modules()
    graph = arrows(program)
    made = dict(functions(program))
    untyped = [name for name, one in made.items() if one.returns is None]
    methods = {name: methods_of(one) for name, one in classes(program)}
    lists = {
        "circles among modules": [" → ".join(circle(graph))] if circle(graph) else [],
        "imports from a layer into a higher one": upward(graph),
        "names of modules with two meanings": names_of_two(program),
        "names of public classes with two meanings": classes_of_two(program),
    }
    excepts = broad_excepts(program)
    typed = 100 * (len(made) - len(untyped)) / len(made)
    return [
        *_sizes(
            "lines of a file", {one.path.as_posix(): one.lines for one in program}, (120, None, 400)
        ),
        *_sizes(
            "lines of a function's body", {k: lines_of(v) for k, v in made.items()}, (6, 40, 60)
        ),
        Figure(
            "methods of a class, most",
            max(methods.values()),
            20,
            tuple(f"{k}: {n}" for k, n in methods.items() if n > 20),
        ),
        *(Figure(name, len(found), 0, tuple(found)) for name, found in lists.items()),
        Figure("functions with a return type, %", typed, 100, tuple(untyped), at_least=True),
        Figure("where any error is caught", len(excepts), 3, tuple(excepts)),
    ]


def main() -> int:
    """Print each figure with its limit; 1 when one is not kept."""
    found = figures()
    for one in found:
        sign = "≥" if one.at_least else "≤"
        print(f"{one.name:<44}{one.found:>6g}  {sign} {one.limit:g}{'' if one.kept else '   OVER'}")
        for line in () if one.kept else one.over:
            print(f"    {line}")
    return 0 if all(one.kept for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
