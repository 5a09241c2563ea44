import { getInput } from '@actions/core'
import { check } from '../check.js'
import { SovereigntyError } from '../errors.js'
import { createClient } from '../github/client.js'
import { openDirectory, openGitTree } from '../source/index.js'
import { TOOL_VERSION } from '../tool.js'
import { commitsOf } from './commits.js'
import { readEnvironment } from './environment.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'
import { runner } from './workflow.js'

try {
  await run(readInputs(getInput), readEnvironment(process.env), {
    workflow: runner,
    openDirectory,
    openGitTree,
    commitsOf,
    check,
    createClient,
    clock: () => new Date(),
    toolVersion: TOOL_VERSION,
  })
} catch (error) {
  runner.fail(error instanceof Error ? error.message : String(error))
  if (!(error instanceof SovereigntyError) && error instanceof Error) runner.info(error.stack ?? '')
}
