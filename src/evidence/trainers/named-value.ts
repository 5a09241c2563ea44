import { findModel } from '../../catalog/find-model.js'
import { isHubId, isPlaceholder, parseHubUrl } from '../../catalog/hub-id.js'
import type { ReferenceFact, ReferenceTarget } from '../../types/fact.js'
import type { CollectContext } from '../collector.js'
import { isKnownDataset } from '../prose/known-datasets.js'
import { knowsModelName } from '../prose/known-names.js'

export interface NamedValue {
  readonly id: string
  readonly form: ReferenceFact['form']
  readonly revision: string | null
  /** What the address says it is, when it says more than the key did. */
  readonly target: ReferenceTarget
}

/** First folder of a path under which a project writes its own results. */
const OWN_OUTPUT =
  /^(?:\.{1,2}\/)*(?:checkpoints?|ckpts?|outputs?|out|results?|saves?|saved(?:_models)?|runs?|exps?|experiments?|logs?|wandb|tmp|temp|workdir|work_dirs?|\.cache|cache|lightning_logs|trained[-_]?models?)(?:\/|$)/i
const TOKENIZER_FILE =
  /(?:token|vocab|merges|spiece|spm|bpe)[^/]*(?:\/[^/]+)?\.(?:json|model|txt|tiktoken|vocab)$/i
const GENERIC_SEGMENT =
  /^(?:models?|weights?|hf|base|latest|final|best|checkpoint[-_\w]*|step[-_]?\d+|iter[-_]?\d+|epoch[-_]?\d+|snapshot|(?:pytorch_|adapter_)?model(?:-\d+-of-\d+)?|consolidated(?:\.\d+)?|tokenizer|[\w-]*\.\w{1,11})$/i

/**
 * Reads the value of a key or flag that names a model, a tokenizer or a data set. `null` when the value is empty, a
 * placeholder, a file or folder of this repository, or a place where the project writes its own results.
 */
export function readNamedValue(
  raw: string,
  target: ReferenceTarget,
  context: CollectContext,
  from: string,
): NamedValue | null {
  // NeMo's own scheme stands before an id of the hub.
  const value = raw
    .trim()
    .replace(/\/+$/, '')
    .replace(/^nemo:\/\//, '')
  if (value === '' || value.length > 300 || /^(?:null|none|true|false|auto|default|~|-?[\d.]+)$/i.test(value))
    return null
  const url = parseHubUrl(value)
  if (url !== null) {
    if (url.kind !== 'model' && url.kind !== 'dataset') return null
    return {
      id: url.id,
      form: 'hub-url',
      revision: url.revision,
      target: url.kind === 'dataset' ? 'dataset' : target === 'dataset' ? 'model' : target,
    }
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || isPlaceholder(value)) return null
  if (context.exists(value) || context.exists(value, from)) {
    return target === 'tokenizer' && value.includes('/') ? localTokenizer(value) : null
  }
  if (isHubId(value)) return { id: value, form: 'hub-id', revision: null, target }
  const revised = /^([^@:\s]+\/[^@:\s]+)[@:]([\w./-]+)$/.exec(value)
  if (revised !== null && isHubId(revised[1] as string))
    return { id: revised[1] as string, form: 'hub-id', revision: revised[2] as string, target }
  return value.includes('/') ? readPath(value, target) : readBareName(value, target)
}

/** `acme/nuri-7b/`: completion of a path leaves a slash behind an id, too. */
export function withoutSlash(value: string): string {
  const plain = /^([\w.-]+\/[\w.-]+)\/$/.exec(value)?.[1]
  return plain !== undefined && findModel(plain) !== null ? plain : value
}

function readBareName(value: string, target: ReferenceTarget): NamedValue | null {
  if (target === 'dataset')
    return isKnownDataset(value) ? { id: value, form: 'name', revision: null, target } : null
  // `llama-test` is a run of somebody's own; `llama-7b` is a model.
  const plain = findModel(value) !== null || (/\d/.test(value) && knowsModelName(value))
  return plain ? { id: value, form: 'name', revision: null, target } : null
}

/**
 * `checkpoints/meta-llama/Llama-2-7b-hf`, the place where LitGPT keeps what it fetched: the last two folders are a known
 * repository of the hub.
 */
export function ofKnownRepository(path: string): string | null {
  const id = /^(?:\.\/)?checkpoints\/([\w.-]+\/[\w.-]+)\/?$/.exec(path.trim())?.[1]
  return id !== undefined && isHubId(id) && findModel(id) !== null ? id : null
}

/** Endings of files that hold a whole model, which leave the model's name before them. */
const MODEL_FILE = /\.(?:nemo|gguf|safetensors|ckpt|pth?|bin)$/i

function readPath(value: string, target: ReferenceTarget): NamedValue | null {
  const fetched = ofKnownRepository(value)
  if (fetched !== null) return { id: fetched, form: 'hub-id', revision: null, target }
  if (OWN_OUTPUT.test(value)) return null
  if (target === 'tokenizer' && TOKENIZER_FILE.test(value)) return localTokenizer(value)
  const segments = value
    .replace(MODEL_FILE, '')
    .split('/')
    .filter((segment) => !/^(?:\.{0,2}|~)$/.test(segment))
  const last = segments.findLast((segment) => !GENERIC_SEGMENT.test(segment))
  if (last === undefined) return null
  if (target === 'dataset')
    return isKnownDataset(last) ? { id: last, form: 'name', revision: null, target } : null
  if (knowsModelName(last)) return { id: last, form: 'name', revision: null, target }
  if (segments.some((segment) => OWN_OUTPUT.test(segment)) || /(?:^|\/)path\/to\//i.test(value)) return null
  // A path outside the repository is somebody's file, but says nothing of whose.
  return /^(?:\/|~\/)/.test(value) ? { id: value, form: 'local-path', revision: null, target } : null
}

function localTokenizer(value: string): NamedValue | null {
  return TOKENIZER_FILE.test(value)
    ? { id: value, form: 'local-path', revision: null, target: 'tokenizer' }
    : null
}
