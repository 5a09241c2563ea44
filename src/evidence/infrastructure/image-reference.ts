import type { ReferenceFact } from '../../types/fact.js'
import type { Image } from './dockerfile.js'

/** An image that a file takes over; `via` is the instruction or key that names it. */
export function imageReference(
  { name, revision }: Image,
  place: Pick<ReferenceFact, 'via' | 'isDefault' | 'scope' | 'location'>,
): ReferenceFact {
  return {
    kind: 'reference',
    target: 'image',
    id: name,
    form: 'name',
    revision,
    use: 'load',
    relation: null,
    role: null,
    strength: 'B',
    ...place,
  }
}
