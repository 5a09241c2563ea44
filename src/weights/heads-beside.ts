import { type HeadShape, headShapesOf } from './head-shape.js'
import { readSmall, type WeightFolder } from './readers/weight-folder.js'

const CONFIGURATION = 'config.json'

/** Head shapes that `config.json` beside the weights states. A missing or broken file states none: attention is left out. */
export async function headsBeside(folder: WeightFolder): Promise<readonly HeadShape[]> {
  if (folder.names !== null && !folder.names.includes(CONFIGURATION)) return []
  try {
    const bytes = await readSmall(folder, CONFIGURATION)
    return headShapesOf(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return []
  }
}
