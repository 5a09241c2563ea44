"""Every string that pypa/packaging's own tests hand to its parsers, as JSON.

    python3 pep508-strings.py FOLDER      (a checkout of github:pypa/packaging; needs pytest)

The tests run with the parsers wrapped, so that what their parametrisations put together is recorded too. String
literals of the test files are added to the requirement strings.
"""

import ast
import contextlib
import json
import pathlib
import sys

sys.dont_write_bytecode = True
folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(folder / "src"))

import packaging._parser
import packaging.markers
import packaging.requirements
import pytest

requirements, markers, environments = {}, {}, []


def wrap(name, record):
    original = getattr(packaging._parser, name)

    def wrapped(text):
        if isinstance(text, str):
            record[text] = None
        return original(text)

    for module in (packaging._parser, packaging.markers, packaging.requirements):
        for key, value in list(vars(module).items()):
            if value is original:
                setattr(module, key, wrapped)


wrap("parse_requirement", requirements)
wrap("parse_marker", markers)

evaluate = packaging.markers.Marker.evaluate


def recorded(self, environment=None, context="metadata"):
    if environment is not None and environment not in environments:
        environments.append(dict(environment))
    return evaluate(self, environment, context)


packaging.markers.Marker.evaluate = recorded

tests = folder / "tests"
with contextlib.redirect_stdout(sys.stderr):
    code = pytest.main(
        ["-q", "-q", "--no-header", "-p", "no:cacheprovider", "--tb=no"]
        + [str(tests / name) for name in ("test_requirements.py", "test_markers.py")]
    )
if code not in (0, 1):
    sys.exit("the tests of packaging did not run")

literals = {}
for path in sorted(tests.rglob("*.py")):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            literals[node.value] = None


def plain(value):
    return sorted(value) if isinstance(value, (set, frozenset)) else value


json.dump(
    {
        "requirements": list(requirements),
        "markers": list(markers),
        "literals": [text for text in literals if text not in requirements],
        "environments": [
            {key: plain(value) for key, value in one.items()} for one in environments
        ],
    },
    sys.stdout,
)
