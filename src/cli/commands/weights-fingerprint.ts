import { resolve } from 'node:path'
import { UserError } from '../../errors.js'
import { openHub } from '../../source/hub/hub.js'
import { pathExists } from '../../source/random-access.js'
import { parseWeightsTarget } from '../../source/remote/weights-target.js'
import { type Beside, besideListed, besideModel } from '../../weights/fingerprint/beside-model.js'
import { entryText, type MadeEntry, makeEntry } from '../../weights/fingerprint/make-entry.js'
import type { TensorSource } from '../../weights/tensor-source.js'
import { only, type Parsed, type Values } from '../options.js'
import { emit } from '../output.js'
import { hubOptions } from '../target.js'
import type { Terminal } from '../terminal.js'
import { openModel } from './weights-models.js'

const ABOUT = ['id', 'revision', 'supplier', 'license', 'released', 'lineage'] as const

/** `sovereignty weights fingerprint MODEL`: writes a registry entry. */
export async function fingerprintCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'weights fingerprint', [...ABOUT, 'weights', 'hash', 'norms', 'output', 'lang'], 2)
  const model = parsed.positionals[1]
  if (model === undefined)
    throw new UserError('sovereignty weights fingerprint takes a MODEL. See sovereignty weights --help')
  const source = await openModel(model, terminal)
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
  const beside = await besideTarget(model, source, hash, terminal)
  return makeEntry(source, {
    model: {
      id: values.id ?? model,
      revision: values.revision ?? null,
      supplier: values.supplier ?? null,
      license: values.license ?? null,
      released: values.released ?? null,
      lineage: values.lineage ?? [],
      ...(values.weights === undefined ? {} : { weights: values.weights }),
    },
    ...beside,
    hash,
    norms: values.norms === true,
  })
}

/** Of a model behind a web address nothing but the address is known. */
async function besideTarget(
  model: string,
  source: TensorSource,
  hash: boolean,
  terminal: Terminal,
): Promise<Beside> {
  const target = parseWeightsTarget(model, (path) => pathExists(resolve(terminal.cwd, path)))
  switch (target.kind) {
    case 'local':
      return besideModel(resolve(terminal.cwd, target.path), source.pointers(), hash)
    case 'web':
      return { config: null, tokenizer: null, files: [] }
    case 'hub': {
      const { id, revision, path } = target
      const repository = await openHub(
        { kind: 'huggingface', section: 'model', id, revision },
        hubOptions(terminal),
      )
      return besideListed(await repository.list(), path, (file) => repository.read(file))
    }
  }
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}
