/** What the READMEs say of action.yml and of the command line, taken from both. */
import { parse } from 'yaml'
import { INPUTS, OUTPUTS } from './action-inputs.ko.mjs'
import { code, table } from './blocks.mjs'

const HEADS = {
  en: { input: 'Input', output: 'Output', what: 'What it is', standard: 'Default' },
  ko: { input: '입력', output: '출력', what: '뜻', standard: '기본값' },
}

/** Tables of inputs and outputs of the text of action.yml. */
export function actionTables(action, language) {
  const { inputs, outputs } = parse(action)
  const head = HEADS[language]
  const said = (name, { description }, korean) => (language === 'en' ? description : korean[name])
  sameNames(Object.keys(inputs), Object.keys(INPUTS))
  sameNames(Object.keys(outputs), Object.keys(OUTPUTS))
  return [
    table(
      [head.input, head.what, head.standard],
      Object.entries(inputs).map(([name, input]) => [
        code(name),
        said(name, input, INPUTS),
        code(String(input.default ?? '')),
      ]),
    ),
    '',
    table(
      [head.output, head.what],
      Object.entries(outputs).map(([name, output]) => [code(name), said(name, output, OUTPUTS)]),
    ),
  ].join('\n')
}

function sameNames(there, translations) {
  const off = [
    ...there.filter((name) => !translations.includes(name)),
    ...translations.filter((name) => !there.includes(name)),
  ]
  if (off.length > 0)
    throw new Error(`scripts/docs/action-inputs.ko.mjs and action.yml differ in: ${off.join(', ')}`)
}

/** Help of all commands, one after the other. `helpText` is that of src/cli/help.ts. */
export function commandHelp(helpText) {
  const general = helpText(null)
  const commands = [...new Set([...general.matchAll(/^ {2}sovereignty ([a-z]+)/gm)].map((match) => match[1]))]
  return [
    '```text',
    ...[general, ...commands.map((name) => helpText(name))].map((help) => `${help.trim()}\n`),
    '```',
  ]
    .join('\n')
    .replace(/\n+```$/, '\n```')
}
