"""Names of the Python packages a repository asks for, read independently of the tool, as JSON.

    python3 python-names.py FOLDER        (Python 3.11 or later with `packaging`)

Read with Python's own tomllib, configparser and ast, and requirement strings with packaging: requirement files, every
pyproject*.toml, setup.cfg and the literals of setup.py. Nothing of the repository runs.
"""

import ast
import configparser
import json
import pathlib
import re
import sys
import tomllib

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

root = pathlib.Path(sys.argv[1])
found = {}


def add(text, path, group):
    text = text.strip()
    try:
        name = Requirement(text).name
    except InvalidRequirement:
        wheel = re.search(r"/([A-Za-z0-9_.]+)-[0-9][^/]*\.whl", text)
        egg = re.search(r"[#&]egg=([A-Za-z0-9._-]+)", text)
        if not (wheel or egg):
            return
        name = (egg or wheel)[1]
    place = f"{path.relative_to(root)} ({group})" if group else str(path.relative_to(root))
    found.setdefault(canonicalize_name(name), []).append(place)


def requirement_file(path):
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    for line in re.sub(r"\\\r?\n", "", text).splitlines():
        line = re.sub(r"(^|\s+)#.*$", "", line).strip()
        editable = re.match(r"(?:-e|--editable)[ =]?\s*(\S+)", line)
        if editable:
            add(editable[1], path, None)
        elif line and not line.startswith("-"):
            add(re.split(r"\s--?[a-z]", line)[0], path, None)


def pyproject(path):
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    project = data.get("project", {})
    poetry = data.get("tool", {}).get("poetry", {})
    own = canonicalize_name(project.get("name") or poetry.get("name") or "")
    before = set(found)
    lists = [(None, project.get("dependencies", []))]
    lists += project.get("optional-dependencies", {}).items()
    lists += data.get("dependency-groups", {}).items()
    lists.append(("build-system", data.get("build-system", {}).get("requires", [])))
    lists.append(("dev", data.get("tool", {}).get("uv", {}).get("dev-dependencies", [])))
    for group, items in lists:
        for item in items:
            if isinstance(item, str):
                add(item, path, group)
    tables = [poetry.get("dependencies", {}), poetry.get("dev-dependencies", {})]
    tables += [group.get("dependencies", {}) for group in poetry.get("group", {}).values()]
    for table in tables:
        for name in table:
            if name.lower() != "python":
                add(name, path, "poetry")
    # A project that asks for its own extras asks for nobody else.
    if own and own not in before:
        found.pop(own, None)


def setup_cfg(path):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(path, encoding="utf-8")
    values = [(None, parser.get("options", "install_requires", fallback=""))]
    if parser.has_section("options.extras_require"):
        values += parser.items("options.extras_require")
    for group, value in values:
        for line in value.splitlines():
            if line.strip() and not line.strip().startswith(("file:", "#")):
                add(line, path, group)


def setup_py(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            names.setdefault(node.targets[0].id, []).append(node.value)

    def literal(node):
        if isinstance(node, ast.Name) and len(names.get(node.id, [])) == 1:
            return literal(names[node.id][0])
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            left, right = literal(node.left), literal(node.right)
            return left + right if isinstance(left, list) and isinstance(right, list) else None
        try:
            return ast.literal_eval(node)
        except ValueError:
            return None

    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "setup"):
            continue
        for keyword in node.keywords:
            value = literal(keyword.value)
            if keyword.arg in ("install_requires", "tests_require", "setup_requires"):
                for item in value or []:
                    add(item, path, None)
            elif keyword.arg == "extras_require" and isinstance(value, dict):
                for group, items in value.items():
                    for item in items:
                        add(item, path, group)


for path in sorted(root.rglob("*")):
    if ".git" in path.relative_to(root).parts or not path.is_file():
        continue
    in_folder = path.parent.name in ("requirements", "requirement")
    if path.suffix in (".txt", ".in") and ("requirements" in path.name or in_folder):
        requirement_file(path)
    elif re.fullmatch(r"pyproject([-_.].*)?\.toml", path.name):
        pyproject(path)
    elif path.name == "setup.cfg":
        setup_cfg(path)
    elif path.name == "setup.py":
        setup_py(path)

json.dump(found, sys.stdout)
