import * as core from '@actions/core'
import type { Workflow } from './ports.js'

/** The runner, through its workflow commands and files. */
export const runner: Workflow = {
  error: (message, properties) => core.error(message, properties),
  warning: (message, properties) => core.warning(message, properties),
  notice: (message, properties) => core.notice(message, properties),
  info: (message) => core.info(message),
  setOutput: (name, value) => core.setOutput(name, value),
  fail: (message) => core.setFailed(message),
  async summarise(markdown) {
    // Servers of one's own may be too old for job summaries.
    if (!process.env['GITHUB_STEP_SUMMARY']) return
    await core.summary.addRaw(markdown, true).write()
  },
}
