import {
  type Catalogue,
  catalogueOf,
  type KnownFile,
} from '../../../../src/evidence/python/kinship/catalogue.js'
import { pack, unpack } from '../../../../src/evidence/python/kinship/pack.js'
import { unitsOf } from '../../../../src/evidence/python/kinship/units.js'
import { PythonModule } from '../../../../src/evidence/python/module.js'
import type { Scope } from '../../../../src/types/vocabulary.js'

/** A small design of our own: tidal attention, a gated pool and a block around them, in a shell that holds blocks. */
export const TIDE = `import math

import torch
import torch.nn.functional as F
from torch import nn
from transformers import PreTrainedModel


class TideAttention(nn.Module):
    def __init__(self, config, depth):
        super().__init__()
        self.heads = config.heads
        self.width = config.hidden // config.heads
        self.query = nn.Linear(config.hidden, config.hidden, bias=False)
        self.pair = nn.Linear(config.hidden, 2 * config.hidden, bias=False)
        self.out = nn.Linear(config.hidden, config.hidden, bias=True)
        self.ebb = nn.Parameter(torch.full((config.heads, 1, 1), float(depth)))
        self.flood = nn.Parameter(torch.zeros(config.heads, self.width))

    def split(self, states):
        batch, length, _ = states.shape
        return states.view(batch, length, self.heads, self.width).transpose(1, 2)

    def forward(self, states, phase, mask=None, past=None):
        query = self.split(self.query(states)) + self.flood[None, :, None]
        key, value = self.pair(states).chunk(2, dim=-1)
        key, value = self.split(key), self.split(value)
        if past is not None:
            key = torch.cat([past[0], key], dim=2)
            value = torch.cat([past[1], value], dim=2)
        swell = torch.cos(phase[:, None, :, None] - phase[:, None, None, :])
        scores = torch.matmul(query, key.transpose(2, 3)) / math.sqrt(self.width)
        scores = scores * (1 + torch.sigmoid(self.ebb) * swell)
        if mask is not None:
            scores = scores.masked_fill(mask[:, None], float("-inf"))
        weights = F.softmax(scores, dim=-1, dtype=torch.float32).to(states.dtype)
        mixed = torch.matmul(weights, value).transpose(1, 2).contiguous()
        return self.out(mixed.reshape(states.shape)), (key, value)


class TidePool(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.rise = nn.Linear(config.hidden, config.inner)
        self.fall = nn.Linear(config.hidden, config.inner)
        self.settle = nn.Linear(config.inner, config.hidden)
        self.rate = config.rate

    def forward(self, states):
        lifted = F.gelu(self.rise(states)) * torch.tanh(self.fall(states) * self.rate)
        mean = lifted.cumsum(dim=1) / torch.arange(1, lifted.shape[1] + 1, device=lifted.device)[None, :, None]
        return self.settle(lifted + mean)


class TideBlock(nn.Module):
    def __init__(self, config, depth):
        super().__init__()
        self.attend = TideAttention(config, depth)
        self.pool = TidePool(config)
        self.before = nn.LayerNorm(config.hidden, eps=config.eps)
        self.after = nn.LayerNorm(config.hidden, eps=config.eps)

    def forward(self, states, phase, mask=None, past=None):
        mixed, kept = self.attend(self.before(states), phase, mask=mask, past=past)
        turned = states.flip(1)
        states = states + mixed - 0.5 * turned.detach()
        return self.after(states + self.pool(states)), kept


class TideModel(PreTrainedModel):
    def forward(self, tokens, mask=None):
        states = self.embed(tokens)
        phase = torch.cumsum(torch.ones_like(tokens), dim=1) * self.step
        for block in self.blocks:
            states, _ = block(states, phase, mask)
        return self.norm(states)
`

/** Another attention in the same shell. */
export const OWN_ATTENTION = `class ReefAttention(nn.Module):
    def __init__(self, config, depth):
        super().__init__()
        self.groups = config.groups
        self.gate = nn.Conv1d(config.hidden, config.hidden, 3, groups=config.groups)
        self.bank = nn.Parameter(torch.randn(config.slots, config.hidden))
        self.decay = nn.Parameter(torch.linspace(0, 1, config.slots))

    def forward(self, states, phase, mask=None, past=None):
        gated = self.gate(F.pad(states.transpose(1, 2), (2, 0))).transpose(1, 2)
        memory = states.new_zeros(states.shape[0], self.bank.shape[0], states.shape[2]) if past is None else past
        out = []
        for step in range(states.shape[1]):
            here = gated[:, step]
            nearest = torch.softmax(here @ self.bank.t(), dim=-1)
            memory = memory * self.decay.exp()[None, :, None] + nearest[..., None] * here[:, None]
            out.append(torch.einsum("bs,bsh->bh", nearest, memory))
        return torch.stack(out, dim=1), memory


`

export function moduleOf(text: string, scope: Scope = 'product'): PythonModule {
  return new PythonModule({
    path: 'own/modeling.py',
    text,
    scope,
    strength: 'C',
    context: {
      paths: new Set(),
      exists: () => false,
      follow: () => false,
      scopeOf: () => scope,
      skip: () => undefined,
    },
    locate: (start) => ({
      path: 'own/modeling.py',
      startLine: text.slice(0, start).split('\n').length,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
      quote: '',
    }),
  })
}

/** A catalogue of whole files, each an origin of its own. Names stand for files, in the order of their coming out. */
export function catalogueFrom(
  rows: readonly {
    readonly name: string
    readonly text: string
    readonly parents?: readonly string[]
    readonly title?: string
  }[],
): Catalogue {
  const files: KnownFile[] = rows.map(({ name, title = `${name}ForCausalLM`, parents = [] }) => ({
    name,
    title,
    vendor: 'eleutherai',
    repository: `tide/${name}`,
    path: 'modeling.py',
    revision: 'v1',
    license: 'Apache-2.0',
    parents,
  }))
  const units = rows.flatMap(({ text }, file) => unitsOf(moduleOf(text)).map((unit) => ({ ...unit, file })))
  const owners = new Map<number, Set<number>>()
  for (const { file, fingerprints } of units) {
    for (const hash of fingerprints) owners.set(hash, (owners.get(hash) ?? new Set()).add(file))
  }
  const hashes = Uint32Array.from([...owners.keys()].sort((a, b) => a - b))
  const lists = units.map(({ fingerprints }) =>
    fingerprints.map((hash) => hashes.indexOf(hash)).sort((a, b) => a - b),
  )
  let end = 0
  const bytes = pack({
    hashes,
    origins: Uint8Array.from(hashes, (hash) => owners.get(hash)!.size),
    classes: units.map(({ file, name }) => ({ file, name })),
    ends: Uint32Array.from(lists, (list) => {
      end += list.length
      return end
    }),
    indexes: Uint32Array.from(lists.flat()),
  })
  return catalogueOf(files, unpack(Buffer.from(bytes)))
}
