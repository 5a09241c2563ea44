import { resolve } from 'node:path'
import { UserError } from '../errors.js'
import type { HubOptions } from '../source/index.js'
import { pathExists } from '../source/random-access.js'
import { nameOf, openWebFile } from '../source/remote/web-file.js'
import { parseWeightsTarget } from '../source/remote/weights-target.js'
import { openFrom, openWeights } from './open-weights.js'
import type { TensorSource } from './tensor-source.js'

export interface TargetOptions {
  /** Relative paths are taken from here. */
  readonly cwd: string
  /** How the Hugging Face hub is reached; its retries are used for other servers too. */
  readonly hub: HubOptions
  /** What people are shown; as given by default. */
  readonly name?: string
}

/**
 * Opens the weights a person named: a path, `hf:org/model[@rev][/path]`, or a web address of a file or an index. Of remote
 * weights only ranges are read, all of one revision.
 * @throws as `openWeights`, and NetworkError or AccessError for a server that does not give what is asked for.
 */
export async function openTarget(
  text: string,
  { cwd, hub, name = text }: TargetOptions,
): Promise<TensorSource> {
  const target = parseWeightsTarget(text, (path) => pathExists(resolve(cwd, path)))
  switch (target.kind) {
    case 'local':
      return openWeights(resolve(cwd, target.path), name)
    case 'web':
      return openWeb(target.url, hub, name)
    case 'hub': {
      const { id, revision, path } = target
      const { openHub } = await import('../source/hub/hub.js')
      const repository = await openHub({ kind: 'huggingface', section: 'model', id, revision }, hub)
      const entries = (await repository.list()).map((entry) => entry.path)
      const isFile = entries.includes(path)
      const folder = isFile ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path
      const prefix = folder === '' ? '' : `${folder}/`
      const names = entries
        .filter((entry) => entry.startsWith(prefix) && !entry.slice(prefix.length).includes('/'))
        .map((entry) => entry.slice(prefix.length))
      if (!isFile && path !== '' && names.length === 0) throw new UserError(`${path} is not in hf:${id}`)
      return openFrom(
        {
          shown: `hf:${id}${folder === '' ? '' : `/${folder}`}`,
          names,
          open: (file) => repository.openRandomAccess(`${prefix}${file}`),
        },
        isFile ? path.slice(prefix.length) : null,
        name,
      )
    }
  }
}

function openWeb(address: string, options: HubOptions, name: string): Promise<TensorSource> {
  const url = new URL(address)
  const file = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))
  if (file === '') throw new UserError(`${nameOf(url)} is a folder. Give the address of a file or an index`)
  return openFrom(
    {
      shown: nameOf(new URL('.', url)),
      names: null,
      // A signature belongs to the one file it was made for.
      open: (one) => openWebFile(one === file ? address : beside(url, one), options),
    },
    file,
    name,
  )
}

function beside(url: URL, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), new URL('.', url)).href
}
