/** Which generated block stands in which document. */
import { withBlock } from './blocks.mjs'
import { fieldReference } from './manifest-fields.mjs'
import { actionTables, commandHelp } from './readme.mjs'
import { levelTable, requirementTable } from './requirements.mjs'
import { importTable } from './rooms.mjs'

const FRAMEWORKS = ['t-class-2.0', 'msit-2026']

const judging =
  (language) =>
  ({ read }) =>
    FRAMEWORKS.flatMap((id) => {
      const framework = JSON.parse(read(`src/frameworks/data/${id}.json`))
      return [
        [`levels-${id}`, levelTable(framework, language)],
        [`requirements-${id}`, requirementTable(framework, language)],
      ]
    })

const readme =
  (language) =>
  ({ read, helpText }) => [
    ['action', actionTables(read('action.yml'), language)],
    ['help', commandHelp(helpText)],
  ]

const BLOCKS = {
  'ARCHITECTURE.md': ({ rooms }) => [['imports', importTable(rooms)]],
  'README.md': readme('en'),
  'README.ko.md': readme('ko'),
  'docs/how-it-judges.md': judging('en'),
  'docs/how-it-judges.ko.md': judging('ko'),
  'docs/manifest.md': ({ read }) => [
    ['fields', fieldReference(JSON.parse(read('schemas/sovereignty.schema.json')))],
  ],
}

/** Paths of the documents that hold generated blocks. */
export const DOCUMENTS = Object.keys(BLOCKS)

/** The document with all its blocks as the sources give them. */
export function generated(path, document, sources) {
  return BLOCKS[path](sources).reduce((text, [name, content]) => withBlock(text, name, content), document)
}
