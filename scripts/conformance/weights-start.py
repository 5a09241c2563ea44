"""Trains small models from one start, and from others, and writes them: a folder for each model and step.

Needs numpy. Usage: python weights-start.py FOLDER, then npm run conformance -- weights-start FOLDER

Four blocks (RMS norm, SwiGLU, width 96, 256 units) over the last four of 32 symbols; the symbols follow a chain of order 2 with
sparse transitions, another one for each set of data. AdamW, batch 256, rate 3e-3 after 50 steps, decay .1.
  a: start 1, data 1     s: start 1, data 2     b: start 3, data 1 in the order of a     f: a trained on over data 2, rate 3e-4
  c: a trained on over data 2 at the full rate
"""
import json
import os
import struct
import sys

import numpy as np

CONTEXT, WIDTH, UNITS, LAYERS, SYMBOLS = 4, 96, 256, 4, 32
STEPS = (250, 500, 1000, 2000, 4000)


def chain(seed, length):
    random = np.random.default_rng(seed)
    transitions = random.dirichlet(np.full(SYMBOLS, 0.08), size=(SYMBOLS, SYMBOLS)).cumsum(-1)
    uniform = random.random(length)
    symbols = np.zeros(length, np.int64)
    before, last = 0, 0
    for at in range(length):
        symbols[at] = min(SYMBOLS - 1, int(np.searchsorted(transitions[before, last], uniform[at])))
        before, last = last, symbols[at]
    return symbols


def start(seed):
    random = np.random.default_rng(seed)

    def matrix(rows, columns):
        return (random.standard_normal((rows, columns)) * 0.05).astype(np.float32)

    model = {'model.embed_tokens.weight': matrix(SYMBOLS * CONTEXT, WIDTH), 'lm_head.weight': matrix(SYMBOLS, WIDTH)}
    for layer in range(LAYERS):
        for part in ('gate', 'up'):
            model[f'model.layers.{layer}.mlp.{part}_proj.weight'] = matrix(UNITS, WIDTH)
        model[f'model.layers.{layer}.mlp.down_proj.weight'] = matrix(WIDTH, UNITS)
    return model


def normed(values):
    scale = 1 / np.sqrt((values * values).mean(1, keepdims=True) + 1e-5)
    return values * scale, scale


def back_through_norm(gradient, unit, scale):
    return (gradient - unit * (gradient * unit).mean(1, keepdims=True)) * scale


def gradients(model, inputs, targets):
    ids = inputs + np.arange(CONTEXT) * SYMBOLS
    stream = model['model.embed_tokens.weight'][ids].sum(1)
    kept = []
    for layer in range(LAYERS):
        stem = f'model.layers.{layer}.mlp.'
        unit, scale = normed(stream)
        gate = unit @ model[stem + 'gate_proj.weight'].T
        up = unit @ model[stem + 'up_proj.weight'].T
        open_ = 1 / (1 + np.exp(-gate))
        inner = gate * open_ * up
        kept.append((stem, unit, scale, gate, up, open_, inner))
        stream = stream + inner @ model[stem + 'down_proj.weight'].T
    unit, scale = normed(stream)
    logits = unit @ model['lm_head.weight'].T
    share = np.exp(logits - logits.max(1, keepdims=True))
    share /= share.sum(1, keepdims=True)
    share[np.arange(len(targets)), targets] -= 1
    share /= len(targets)
    found = {'lm_head.weight': share.T @ unit}
    flow = back_through_norm(share @ model['lm_head.weight'], unit, scale)
    for stem, unit, scale, gate, up, open_, inner in reversed(kept):
        found[stem + 'down_proj.weight'] = flow.T @ inner
        inside = flow @ model[stem + 'down_proj.weight']
        to_up = inside * gate * open_
        to_gate = inside * up * (open_ + gate * open_ * (1 - open_))
        found[stem + 'up_proj.weight'] = to_up.T @ unit
        found[stem + 'gate_proj.weight'] = to_gate.T @ unit
        into = to_up @ model[stem + 'up_proj.weight'] + to_gate @ model[stem + 'gate_proj.weight']
        flow = flow + back_through_norm(into, unit, scale)
    table = np.zeros_like(model['model.embed_tokens.weight'])
    np.add.at(table, ids.ravel(), np.repeat(flow, CONTEXT, 0))
    found['model.embed_tokens.weight'] = table
    return found


def trained(model, data, order, rate=3e-3, steps=STEPS):
    model = {name: values.copy() for name, values in model.items()}
    first = {name: np.zeros_like(values) for name, values in model.items()}
    second = {name: np.zeros_like(values) for name, values in model.items()}
    random = np.random.default_rng(order)
    for step in range(1, steps[-1] + 1):
        at = random.integers(CONTEXT, len(data) - 1, 256)
        inputs = np.stack([data[at - CONTEXT + place] for place in range(CONTEXT)], 1)
        now = rate * min(1, step / 50)
        for name, gradient in gradients(model, inputs, data[at]).items():
            first[name] = 0.9 * first[name] + 0.1 * gradient
            second[name] = 0.95 * second[name] + 0.05 * gradient**2
            move = first[name] / (1 - 0.9**step) / (np.sqrt(second[name] / (1 - 0.95**step)) + 1e-8)
            model[name] = (model[name] * (1 - now * 0.1) - now * move).astype(np.float32)
        if step in steps:
            yield step, model


def write(folder, model):
    os.makedirs(folder, exist_ok=True)
    header, at = {}, 0
    for name, values in model.items():
        header[name] = {'dtype': 'F32', 'shape': list(values.shape), 'data_offsets': [at, at + values.nbytes]}
        at += values.nbytes
    text = json.dumps(header).encode()
    with open(os.path.join(folder, 'model.safetensors'), 'wb') as file:
        file.write(struct.pack('<Q', len(text)) + text)
        for values in model.values():
            file.write(values.tobytes())


one, two = chain(1, 200_000), chain(2, 200_000)
last = {}
for name, seed, data, order in (('a', 1, one, 1), ('s', 1, two, 2), ('b', 3, one, 1)):
    for step, model in trained(start(seed), data, order):
        write(os.path.join(sys.argv[1], f'{name}-{step}'), model)
        last[name] = {key: values.copy() for key, values in model.items()}
for name, order, rate in (('f', 5, 3e-4), ('c', 6, 3e-3)):
    for step, model in trained(last['a'], two, order, rate, (1000, 4000)):
        write(os.path.join(sys.argv[1], f'{name}-{step}'), model)
