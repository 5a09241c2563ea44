import type { ReferenceFact } from '../../types/fact.js'
import type { Role } from '../../types/vocabulary.js'
import { findModelNames } from '../prose/known-names.js'
import type { TextFile } from '../text-file.js'

const COMPONENTS: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:vision|visual|image)[- ](?:encoder|tower|model)\b/i, 'vision-encoder'],
  [/\b(?:audio|speech)[- ](?:encoder|tower)\b/i, 'audio-encoder'],
  [/\b(?:speech|audio|vision) tokeni[sz]er\b|\btokeni[sz]er\b/i, 'tokenizer'],
  [/\b(?:projector|adapter)\b/i, 'projector'],
  [/\b(?:vision|audio|speech|image) decoder\b|\bvocoder\b/i, 'decoder'],
  [/\b(?:backbone|base model|language model|LLM)\b/i, 'backbone'],
]
/** Comments stand at the head of the file; further down they explain commands. */
const HEAD_LINES = 12

/**
 * Comments at the head of a build file that say which component it builds and whose model that is:
 * `# Vision Encoder Track A (Qwen2.5-VL)`. Both the component and a catalogued name must stand in the same line.
 */
export function* readComponentComments(file: TextFile): Generator<ReferenceFact> {
  for (let number = 1; number <= HEAD_LINES; number++) {
    const line = file.line(number)
    const comment = /^[ \t]*(?:#|\/\/)[ \t]*(.*)$/.exec(line)
    if (comment === null) {
      if (line.trim() === '') continue
      return
    }
    const text = comment[1] as string
    const role = COMPONENTS.find(([pattern]) => pattern.test(text))?.[1]
    if (role === undefined) continue
    const offset = (file.lineStarts[number - 1] as number) + line.length - text.length
    for (const name of findModelNames(text)) {
      yield {
        kind: 'reference',
        target: 'model',
        id: name.text,
        form: 'name',
        revision: null,
        use: 'state',
        relation: null,
        role,
        via: 'comment',
        isDefault: false,
        strength: 'E',
        scope: file.scope,
        location: file.locate(offset + name.start, offset + name.end),
      }
    }
  }
}
