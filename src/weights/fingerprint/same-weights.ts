import { ComponentSource } from '../component-source.js'
import type { TensorSource } from '../tensor-source.js'
import { componentsOf } from '../unit-groups.js'
import type { BlockPrint, ComponentPrint } from './entry.js'
import { makeEntry } from './make-entry.js'
import { rowsOf } from './read-entry.js'

/** Share of the signs that two sketches of the same weights have in common at least, also when one is rounded. */
const SAME = 0.9
const NOBODY = { id: '.', revision: null, supplier: null, license: null, released: null, lineage: [] }

/**
 * The stem under which a model holds the component that a registry entry sketches; `null` when it does not. Weights of
 * another model laid in the reference's place must neither confirm a finding nor withdraw it.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
export async function stemOfPrint(source: TensorSource, print: ComponentPrint): Promise<string | null> {
  const stems = componentsOf(source.tensors(), source.heads ?? []).map(({ stem }) => stem)
  const likely = stems.includes(print.stem) ? [print.stem, ...stems] : stems
  for (const stem of new Set(likely)) {
    const component = new ComponentSource(source, stem)
    const about = { model: NOBODY, config: null, tokenizer: null, files: [], hash: false, norms: false }
    const { entry } = await makeEntry(component, about)
    if (entry.components.some(({ blocks }) => print.blocks.some((one) => isIn(blocks, one)))) return stem
  }
  return null
}

function isIn(blocks: readonly BlockPrint[], print: BlockPrint): boolean {
  return blocks.some(
    (block) =>
      block.units === print.units &&
      block.width === print.width &&
      block.layers.join() === print.layers.join() &&
      common(rowsOf(block), rowsOf(print)) >= SAME,
  )
}

function common(a: Uint32Array, b: Uint32Array): number {
  let differing = 0
  for (const [at, word] of a.entries()) {
    for (let bits = word ^ b[at]!; bits !== 0; bits &= bits - 1) differing += 1
  }
  return 1 - differing / Math.max(1, 32 * a.length)
}
