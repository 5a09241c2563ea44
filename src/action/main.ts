import { getInput } from '@actions/core'
import { defaults, getUserAgentWithOrchestrationId } from '@actions/github/lib/utils'
import { check } from '../check.js'
import { SovereigntyError, UserError } from '../errors.js'
import { createClient } from '../github/client.js'
import { treeOf } from '../source/git.js'
import { openDirectory, openGitTree } from '../source/index.js'
import { TOOL_VERSION } from '../tool.js'
import { uploadArtifact } from './artifact.js'
import { commitsOf } from './commits.js'
import { readEnvironment } from './environment.js'
import { readInputs } from './inputs.js'
import { publish } from './publish.js'
import { run } from './run.js'
import { runner } from './workflow.js'

try {
  const inputs = readInputs(getInput)
  const fetch = defaults.request?.fetch ?? globalThis.fetch
  await (inputs.mode === 'publish' ? publish : run)(inputs, readEnvironment(process.env), {
    workflow: runner,
    openDirectory,
    openGitTree,
    commitsOf,
    treeOf,
    async *readRegistry(paths) {
      const { readRegistry } = await import('../weights/fingerprint/registry.js')
      yield* readRegistry(paths)
    },
    entryOpener: (reach) => async (entry) => {
      const { entryOpener } = await import('../weights/fingerprint/open-entry.js')
      const { HF_ENDPOINT: url, HF_TOKEN: token } = process.env
      return entryOpener({
        ...reach,
        hub: { url: url || undefined, token: token?.trim() || undefined, cacheFolder: null },
      })(entry)
    },
    check,
    // Node's own fetch passes by the proxy that a self-hosted runner may stand behind; the toolkit's goes through it.
    createClient: ({ userAgent, ...options }) =>
      createClient({
        ...options,
        userAgent: getUserAgentWithOrchestrationId(userAgent) ?? userAgent,
        fetch,
      }),
    fetch,
    uploadArtifact,
    clock: () => new Date(),
    toolVersion: TOOL_VERSION,
  })
} catch (error) {
  runner.fail(
    error instanceof UserError ? error.placed : error instanceof Error ? error.message : String(error),
  )
  if (!(error instanceof SovereigntyError) && error instanceof Error) runner.info(error.stack ?? '')
}
