import { describe, expect, test } from '@jest/globals'
import { read } from './support.js'

const LOAD = 'm = AutoModelForCausalLM.from_pretrained("acme/base-7b")\nsd = m.state_dict()\n'

describe('layers given to other layers', () => {
  test.each([
    ['concatenated keys', "out[k.replace(('layers.' + str(i) + '.'), ('layers.' + str(n) + '.'))] = sd[k]"],
    ['f-string keys', 'out[k.replace(f"layers.{i}.", f"layers.{n}.")] = sd[k]'],
    ['a helper that renumbers', 'def rename(k, old, new):\n    return k.replace(f".{old:d}.", f".{new:d}.")'],
    ['a regular expression', 'new = re.sub(r"layers\\.(\\d+)\\.", f"layers.{n}.", k)'],
    ['moved entries', 'out[f"model.layers.{n}.mlp.weight"] = sd[f"model.layers.{i}.mlp.weight"]'],
    ['copied modules', 'm.model.layers.insert(n, copy.deepcopy(m.model.layers[i]))'],
    [
      'a module list of copies',
      'm.model.layers = nn.ModuleList([copy.deepcopy(layer) for layer in m.model.layers for _ in range(2)])',
    ],
    [
      'slices put together',
      'm.model.layers = nn.ModuleList(list(m.model.layers[:24]) + list(m.model.layers[8:]))',
    ],
  ])('%s', (_name, line) => {
    const reading = read('expand.py', `${LOAD}${line}\n`)
    expect(reading.of('layer-copy')).toHaveLength(1)
    expect(reading.of('reference')).toMatchObject([
      { id: 'acme/base-7b', relation: 'layer-copied', use: 'train' },
    ])
  })

  test.each([
    ['a change of names', 'out[k.replace(f"transformer.h.{i}.", f"model.layers.{i}.")] = sd[k]'],
    ['the same number', 'out[f"model.layers.{i}.mlp.weight"] = sd[f"model.layers.{i}.up.weight"]'],
    ['a prefix taken off', 'out[k.replace("module.", "")] = sd[k]'],
    ['renumbering for pipeline stages', 'out[f"layers.{i + offset}.w"] = sd[f"layers.{i}.w"]'],
    ['fewer layers', 'm.model.layers = m.model.layers[:24]'],
    [
      'fresh layers of a model class',
      'class M(nn.Module):\n    def __init__(self, layer):\n        self.layers = nn.ModuleList([copy.deepcopy(layer) for _ in range(12)])',
    ],
  ])('%s is none', (_name, line) => {
    expect(read('convert.py', `${LOAD}${line}\n`).of('layer-copy')).toEqual([])
  })

  test('nothing is copied where no weights are read', () => {
    expect(read('names.py', 'x = k.replace(f"layers.{i}.", f"layers.{n}.")\n').facts).toEqual([])
  })
})
