import { resolve } from 'node:path'
import { UserError } from '../../errors.js'
import { besideModel } from '../../weights/fingerprint/beside-model.js'
import { entryText, type MadeEntry, makeEntry } from '../../weights/fingerprint/make-entry.js'
import { openWeights } from '../../weights/open-weights.js'
import type { TensorSource } from '../../weights/tensor-source.js'
import { only, type Parsed, type Values } from '../options.js'
import { emit } from '../output.js'
import type { Terminal } from '../terminal.js'

const ABOUT = ['id', 'revision', 'supplier', 'license', 'released', 'lineage'] as const

/** `sovereignty weights fingerprint MODEL`: writes a registry entry. */
export async function fingerprintCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'weights fingerprint', [...ABOUT, 'hash', 'norms', 'output', 'lang'], 2)
  const model = parsed.positionals[1]
  if (model === undefined)
    throw new UserError('sovereignty weights fingerprint takes a MODEL. See sovereignty weights --help')
  const source = await openWeights(resolve(terminal.cwd, model), model)
  try {
    const { entry, leftOut } = await printOfModel(model, source, parsed.values, terminal)
    if (entry.components.every(({ blocks }) => blocks.length === 0)) {
      throw new UserError(
        `${model} has no layers that can be sketched: hidden units known by name, at least 16 of them${leftOut[0] === undefined ? '' : ` (${leftOut[0].name}: ${leftOut[0].reason})`}`,
      )
    }
    await emit(entryText(entry), parsed.values.output, terminal)
    return 0
  } finally {
    source.close()
  }
}

/** Fingerprint of an open model with what lies beside it. */
export async function printOfModel(
  model: string,
  source: TensorSource,
  values: Values,
  terminal: Terminal,
): Promise<MadeEntry> {
  if (values.released !== undefined && !isDay(values.released)) {
    throw new UserError(`--released ${values.released} is no day. Write it as 2024-09-19`)
  }
  const hash = values.hash === true
  const beside = await besideModel(resolve(terminal.cwd, model), source.pointers(), hash)
  return makeEntry(source, {
    model: {
      id: values.id ?? model,
      revision: values.revision ?? null,
      supplier: values.supplier ?? null,
      license: values.license ?? null,
      released: values.released ?? null,
      lineage: values.lineage ?? [],
    },
    ...beside,
    hash,
    norms: values.norms === true,
  })
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}
