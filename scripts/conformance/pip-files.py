"""What pip makes of requirement files, line by line, as JSON. Files are not followed, and no variable is set.

    python3 pip-files.py < LIST        (LIST: JSON of [root, path] pairs; PYTHONPATH may name another pip)
"""

import json
import logging
import os
import sys

from pip import __version__
from pip._internal.models.wheel import Wheel
from pip._internal.req import req_file
from pip._internal.req.constructors import (
    install_req_from_editable,
    install_req_from_line,
)

logging.disable(logging.CRITICAL)
LISTS = ("requirements", "constraints", "find_links", "extra_index_urls")


def content_of(path):
    with open(path, "rb") as file:
        data = file.read()
    if hasattr(req_file, "_decode_req_file"):
        return req_file._decode_req_file(data, path)
    return req_file.auto_decode(data)


def meaning(requirement, editable, root, path):
    """Name, specifier, extras, marker and link; `None` when pip takes the text for no requirement."""
    make = install_req_from_editable if editable else install_req_from_line
    for folder in (os.path.dirname(path), ""):
        os.chdir(os.path.join(root, folder))
        try:
            found = make(requirement)
        except Exception:  # pip has many ways to refuse a line
            continue
        # pip puts the version of a wheel's name into the specifier.
        link = found.link
        return dict(
            name=found.name,
            specifier=str(found.req.specifier)
            if found.req and not (link and link.is_wheel)
            else "",
            extras=sorted(found.extras),
            marker=str(found.markers) if found.markers else None,
            link=link.url if link else None,
            wheel=Wheel(link.filename).version if link and link.is_wheel else None,
        )
    return None


def read(root, path):
    try:
        content = content_of(os.path.join(root, path))
    except UnicodeError:
        return None
    starts, at = [], 0
    for line in content.splitlines(keepends=True):
        starts.append(at)
        at += len(line)
    parse = req_file.get_line_parser(None)
    lines = []
    for number, text in req_file.preprocess(content):
        row = content.count("\n", 0, starts[number - 1]) + 1
        try:
            args, options = parse(text)
        except req_file.OptionParsingError:
            lines.append(dict(row=row, refused=True, text=text))
            continue
        editable = not args and bool(options.editables)
        requirement = args or (options.editables[0] if editable else None)
        line = dict(row=row, refused=False, text=text, requirement=requirement, editable=editable)
        if requirement is None:
            for key in LISTS:
                line[key] = list(getattr(options, key) or [])
            line["index_url"] = options.index_url
        else:
            line["meaning"] = meaning(requirement, editable, root, path)
        lines.append(line)
    return lines


print(json.dumps(dict(pip=__version__, files=[read(*pair) for pair in json.load(sys.stdin)])))
