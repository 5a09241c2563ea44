/** Commands and their printed output in fenced `console` blocks, as documents show them. */

const BLOCK = /^```console\n([\s\S]*?)^```$/gm

/** All console blocks: each a list of commands with what they print. Lines that start with `$ ` are commands. */
export function consoleBlocks(document) {
  return [...document.matchAll(BLOCK)].map(([, body]) => stepsOf(body))
}

function stepsOf(body) {
  const steps = []
  for (const line of body.replace(/\n$/, '').split('\n')) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), output: [] })
    else steps.at(-1)?.output.push(line)
  }
  return steps.map(({ command, output }) => ({ command, output: output.join('\n').trim() }))
}

/** Rewrites the output of every command by what `run` gives for it. */
export function withOutputs(document, run) {
  return document.replace(BLOCK, (_, body) => {
    const steps = stepsOf(body).map(({ command }) => `$ ${command}\n${run(command).trim()}`)
    return `\`\`\`console\n${steps.join('\n')}\n\`\`\``
  })
}

/** The output with the one thing taken out that no two runs share: how long it took. */
export function withoutTimes(output) {
  return output.replace(/ in \d+\.\d+ s$|, \d+\.\d+초$/gm, '')
}

/**
 * Runs documented commands one after the other. Only this tool's command line and the exit code of the command before
 * are known, so that a document cannot start anything else.
 * @param start runs the words after `node dist/cli.js` and gives `{ status, stdout }`
 */
export function runner(start) {
  let status = 0
  return (command) => {
    if (command === 'echo $?') return `${status}`
    const words = command.split(' ')
    if (words[0] !== 'node' || words[1] !== 'dist/cli.js')
      throw new Error(`not a command of this tool: ${command}`)
    const done = start(words.slice(2))
    status = done.status
    return done.stdout
  }
}
