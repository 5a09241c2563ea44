// Writes docs/kr-models.md and docs/kr-models.ko.md: what the tool says of the models in the T-Class registry's own table.
//
//   node scripts/docs/kr-models.mjs CONFIGURATIONS REPOSITORIES
//
// CONFIGURATIONS holds one folder a reviewed configuration, REPOSITORIES one checkout a repository, under the names below.
// Needs a compiled build (`npm run compile`). Levels and reasons come from the runs; the sentences on differences are ours.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { table } from './blocks.mjs'
import { MODELS, TEXTS } from './kr-models.texts.mjs'

const [configurations, repositories] = process.argv.slice(2)
if (repositories === undefined) {
  process.stderr.write('usage: node scripts/docs/kr-models.mjs CONFIGURATIONS REPOSITORIES\n')
  process.exit(2)
}
const root = join(import.meta.dirname, '..', '..')
const { text } = await import(join(root, 'build', 'messages', 'index.js'))
/** What decides whether weights and design are the maker's own; the rest only says which lower level would fit. */
const DECIDING = /^T[2345]-(?:BASE|LIC|INIT|OWN|SRC|TOPO|CODE|TOK|ORG)$/

/** The verdict over one piece of public evidence; words of a reviewer beside the files are no evidence. */
function judge({ kind, folder, owner }) {
  const from = join(kind === 'configuration' ? configurations : repositories, folder)
  if (!existsSync(from)) throw new Error(`not there: ${from}`)
  const bare = mkdtempSync(join(tmpdir(), 'kr-'))
  try {
    const own = /(?:case\.md|expected\.json|_facts\.json|_fingerprint\.json)$/
    cpSync(realpathSync(from), bare, {
      recursive: true,
      filter: (path) => !own.test(path) && !/[/\\]\.git$/.test(path),
    })
    const cli = [
      join(root, 'build', 'cli', 'main.js'),
      'check',
      bare,
      '--format',
      'json',
      '--fail-on',
      'never',
    ]
    return JSON.parse(
      execFileSync(process.execPath, [...cli, '--owner', owner], { encoding: 'utf8', maxBuffer: 1 << 28 }),
    )
  } finally {
    rmSync(bare, { recursive: true })
  }
}

function reasons(verdict, language) {
  const out = verdict.requirements
    .filter(({ id, result }) => result === 'contradicted' && DECIDING.test(id))
    .map(({ id, messages, locations }) => {
      const place = locations[0] === undefined ? '' : ` (${locations[0].path}:${locations[0].startLine})`
      return `${id}: ${text(messages[0].key, messages[0].parameters, language)}${place}`
    })
  return out.length === 0 ? TEXTS[language].nothingContradicted : out.join('<br>')
}

function document(judged, language) {
  const say = TEXTS[language]
  const rows = (group) =>
    table(
      say.head,
      judged
        .filter(({ model }) => model.group === group)
        .map(({ model, verdicts }) => [
          model.maker === model.name ? model.name : `${model.maker} ${model.name}`,
          model.registry ?? '–',
          verdicts.length === 0
            ? say.unverified
            : verdicts.map(({ level }) => `${level.supported} … ${level.ceiling}`).join('<br>'),
          verdicts.length === 0
            ? say.noEvidence
            : verdicts
                .map(
                  (verdict, at) =>
                    `[${model.evidence[at].label}](${model.evidence[at].url})<br>${reasons(verdict, language)}`,
                )
                .join('<br>'),
          model.why[language],
        ]),
    )
  return [
    `# ${say.title}`,
    '',
    ...say.introduction.flatMap((paragraph) => [paragraph, '']),
    `## ${say.listed}`,
    '',
    rows('listed'),
    '',
    `## ${say.leftOut}`,
    '',
    say.leftOutText,
    '',
    rows('left-out'),
    '',
    `## ${say.example}`,
    '',
    say.exampleText,
    '',
    rows('example'),
    '',
    `## ${say.reading}`,
    '',
    ...say.readingText.flatMap((paragraph) => [paragraph, '']),
  ].join('\n')
}

const judged = MODELS.map((model) => ({ model, verdicts: model.evidence.map(judge) }))
for (const [language, name] of [
  ['en', 'kr-models.md'],
  ['ko', 'kr-models.ko.md'],
]) {
  writeFileSync(join(root, 'docs', name), document(judged, language))
  console.log(`written  docs/${name}`)
}
