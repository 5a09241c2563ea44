// Prints the counts of jest's own report; a suite that could not run counts as one failure.
import { readFileSync } from 'node:fs'

try {
  const report = JSON.parse(readFileSync('reports/jest.json', 'utf8'))
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  console.log(`jest: ${report.numPassedTests} passed, ${failed} failed`)
  if (failed > 0 || report.numPassedTests === 0) process.exitCode = 1
} catch (error) {
  console.error(error.message)
  console.log('jest: 0 passed, 0 failed')
  process.exitCode = 1
}
