"""Compares two bfloat16 safetensors files as scripts usually do: every tensor as float32, cosine, Pearson, equality."""

import json
import struct
import sys
import time

import numpy as np


def header(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        return json.loads(file.read(length)), 8 + length


def tensor(path, start, info):
    begin, end = info["data_offsets"]
    words = np.fromfile(path, dtype=np.uint16, count=(end - begin) // 2, offset=start + begin)
    return (words.astype(np.uint32) << 16).view(np.float32)


def main(left, right):
    started = time.perf_counter()
    ours, at = header(left)
    theirs, beside = header(right)
    equal = 0
    cosines = []
    pearsons = []
    for name in sorted(ours.keys() & theirs.keys() - {"__metadata__"}):
        a = tensor(left, at, ours[name])
        b = tensor(right, beside, theirs[name])
        equal += bool(np.array_equal(a, b))
        cosines.append(float(np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))))
        pearsons.append(float(np.corrcoef(a, b)[0, 1]))
    print(
        json.dumps(
            {
                "ms": 1000 * (time.perf_counter() - started),
                "equal": equal,
                "cosine": float(np.mean(cosines)),
                "pearson": float(np.mean(pearsons)),
            }
        )
    )


main(*sys.argv[1:3])
