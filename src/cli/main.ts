import { isMainThread, workerData } from 'node:worker_threads'
import { runCli } from './run.js'

// A reader may stop early (`| head`): what it did not want is no error, and the exit code stays the verdict's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

if (isMainThread || workerData?.sovereigntyThread !== 'weights-reader') {
  const code = await runCli(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    clock: () => new Date(),
    cwd: process.cwd(),
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    errorIsTerminal: process.stderr.isTTY === true,
    width: process.stdout.columns ?? 100,
    ...(process.argv[1] === undefined ? {} : { threadScript: process.argv[1] }),
  })
  // Set rather than exit: a large verdict may still be on its way through a pipe.
  process.exitCode = code
} else (await import('./threads/serve-reader.js')).serveReader()
