import { SovereigntyError } from '../errors.js'
import { builtInFramework } from '../frameworks/load.js'
import { readFramework } from '../frameworks/read.js'
import { limits } from '../limits.js'
import { actionText } from '../messages/action.js'
import type { Source } from '../source/source.js'
import type { Framework } from '../types/framework.js'
import type { OrganisationPolicy } from '../types/policy.js'
import type { Verdict } from '../types/verdict.js'
import { findBase } from './base.js'
import type { Declaration } from './declarations.js'
import type { Environment } from './environment.js'
import type { Activity } from './event.js'
import type { Inputs } from './inputs.js'
import { localPolicy } from './policy.js'
import type { Ports } from './ports.js'
import { prefixPaths } from './prefix-paths.js'
import { registriesOf } from './registries.js'
import { type Told, toldOf } from './told.js'

export interface JudgedChange extends Told {
  /** The head's verdict as `check` gave it: its paths count from the folder. */
  readonly judged: Verdict
}

/**
 * Judges the files in the workspace and, where the event has a base that this clone can read, the base.
 * @param remote policy of another repository; else the input may name a file of this one
 * @throws SovereigntyError when the head cannot be judged
 */
export async function judgeChange(
  { root, folder, manifest, path }: Declaration,
  inputs: Inputs,
  environment: Pick<Environment, 'activity' | 'workspace'>,
  ports: Ports,
  remote: OrganisationPolicy | null = null,
): Promise<JudgedChange> {
  // What is signed must be what the commit holds, and not what a step before left in the workspace.
  const headSource = inputs.attestation
    ? await ports.openGitTree(root, 'HEAD')
    : await ports.openDirectory(root)
  try {
    const baseSource = await openBase(root, inputs, environment.activity, ports)
    try {
      const framework = await frameworkOf(inputs.framework, baseSource, headSource)
      const policy = remote ?? (await localPolicy(inputs, baseSource, headSource))
      const registries = await registriesOf(inputs, environment.workspace, root, baseSource, ports)
      const openEntry = ports.entryOpener({
        cwd: environment.workspace,
        online: inputs.online,
        places: inputs.confirm,
      })
      const judge = (source: Source, waiversFrom: Source | null = null) =>
        ports.check(source, {
          ...(waiversFrom === null ? {} : { waiversFrom }),
          manifestPath: manifest,
          framework,
          policy,
          registries,
          openEntry,
          clock: ports.clock,
          toolVersion: ports.toolVersion,
        })
      const judged = await judge(headSource, baseSource)
      const base = baseSource === null ? null : await orNotice(() => judge(baseSource), inputs, ports)
      const told = toldOf(path, prefixPaths(judged, folder), base === null ? null : prefixPaths(base, folder))
      return { ...told, judged }
    } finally {
      await baseSource?.close()
    }
  } finally {
    await headSource.close()
  }
}

async function openBase(
  root: string,
  inputs: Inputs,
  activity: Activity,
  ports: Ports,
): Promise<Source | null> {
  const { language } = inputs
  return orNotice(
    async () => {
      const base = await findBase(activity, inputs.base, ports.commitsOf(root))
      if (base.kind === 'none') return null
      if (base.kind === 'found') return ports.openGitTree(root, base.commit)
      ports.workflow.notice(actionText('action.baseMissing', language, { revision: base.revision }))
      return null
    },
    inputs,
    ports,
  )
}

/** A base that cannot be read leaves the head to be judged alone. */
async function orNotice<T>(
  act: () => Promise<T>,
  { language }: Inputs,
  { workflow }: Ports,
): Promise<T | null> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof SovereigntyError)) throw error
    workflow.notice(actionText('action.baseUnreadable', language, { reason: error.message }))
    return null
  }
}

/**
 * A framework that ships with the tool goes by its id; any other word is a file, taken from the base where the base has
 * it, so that a pull request cannot change the scale it is measured with.
 */
async function frameworkOf(wanted: string, base: Source | null, head: Source): Promise<string | Framework> {
  if (builtInFramework(wanted) !== null) return wanted
  for (const source of base === null ? [head] : [base, head]) {
    const entries = await source.list()
    if (!entries.some(({ path }) => path === wanted)) continue
    const bytes = await source.read(wanted, { start: 0, end: limits.manifestBytes })
    return readFramework(new TextDecoder().decode(bytes), wanted)
  }
  return wanted
}
