import { type PolicyDigest, PREDICATE_TYPE, predicateOf } from '../attestation/predicate.js'
import { UserError } from '../errors.js'
import type { Verdict } from '../types/verdict.js'
import type { Environment } from './environment.js'
import { writeOutput } from './output-files.js'
import type { Ports } from './ports.js'

/** A verdict over a commit, as git's own files show it, with what was applied to it. */
export interface Attested {
  readonly verdict: Verdict
  /** Judged folder, absolute, and from the root of the repository. */
  readonly root: string
  readonly folder: string
  readonly policy: PolicyDigest | null
}

/**
 * Writes the predicate for actions/attest and sets the outputs that name it.
 * @throws UserError when the verdict is not over a commit of a known repository
 */
export async function writePredicate(
  { verdict, root, folder, policy }: Attested,
  environment: Environment,
  { workflow, treeOf, clock }: Ports,
): Promise<void> {
  const { revision } = verdict.subject
  const { repositoryUrl } = environment
  if (revision === null || repositoryUrl === null) {
    throw new UserError(
      'Input attestation needs a commit of a repository on GitHub: run actions/checkout before, in the same job',
    )
  }
  const predicate = predicateOf(verdict, {
    repository: repositoryUrl,
    path: folder,
    commit: revision,
    tree: await treeOf(root, revision),
    policy,
    at: clock(),
  })
  const text = `${JSON.stringify(predicate, null, 2)}\n`
  workflow.setOutput(
    'predicate-path',
    await writeOutput(environment, null, 'sovereignty-predicate.json', text),
  )
  workflow.setOutput('predicate-type', PREDICATE_TYPE)
}
