import { UserError } from '../../errors.js'

/** Where the weights are that a person named. */
export type WeightsTarget =
  | { readonly kind: 'local'; readonly path: string }
  | {
      readonly kind: 'hub'
      readonly id: string
      readonly revision: string | null
      /** A file or folder of the repository; `''` for its root. */
      readonly path: string
    }
  | { readonly kind: 'web'; readonly url: string }

const SEGMENT = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,95})'
/** A branch, tag or commit without `/`, or one of the hub's own `refs/pr/1`. */
const REVISION = '(refs\\/[^/@?#]{1,60}\\/[^/@?#]{1,200}|[^/@?#]{1,200})'
const HUB = new RegExp(`^hf:(?:models/)?(${SEGMENT}/${SEGMENT})(?:@${REVISION})?(?:/(.*))?$`)
const HUB_PAGE = new RegExp(
  `^https://(?:huggingface\\.co|hf\\.co)/(${SEGMENT}/${SEGMENT})(?:/(?:tree|blob|resolve)/${REVISION}(?:/([^?#]*))?)?/?(?:\\?[^#]*)?$`,
)

/**
 * Reads what `weights` takes for a model: a path, `hf:org/model[@rev][/path]`, or a web address. Only these forms lead off
 * this machine, and a path that is there always wins.
 * @throws UserError for an address that is none of these.
 */
export function parseWeightsTarget(text: string, exists: (path: string) => boolean): WeightsTarget {
  if (exists(text)) return { kind: 'local', path: text }
  const hub = HUB.exec(text) ?? HUB_PAGE.exec(text)
  if (hub !== null) {
    const path = decodePath(hub[3] ?? '', text)
    return {
      kind: 'hub',
      id: hub[1]!,
      revision: hub[2] === undefined ? null : decodeURIComponent(hub[2]),
      path,
    }
  }
  if (/^hf:/.test(text)) {
    throw new UserError(
      `${text} is no model of the hub. Give hf:org/model, hf:org/model@revision or hf:org/model@revision/file`,
    )
  }
  if (/^https?:\/\//i.test(text)) {
    if (!URL.canParse(text)) throw new UserError(`${text} is no web address`)
    return { kind: 'web', url: text }
  }
  return { kind: 'local', path: text }
}

function decodePath(path: string, text: string): string {
  const plain = path.replace(/\/+$/, '')
  if (plain.split('/').some((part) => part === '..' || part === '.' || (part === '' && plain !== ''))) {
    throw new UserError(`${text}: the path leaves the repository`)
  }
  return plain
}
