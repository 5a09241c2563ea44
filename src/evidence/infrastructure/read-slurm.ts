import type { TextFile } from '../text-file.js'
import { MODELS } from './accelerators.js'
import type { Sighting } from './sighting.js'
import { vendorOf } from './vendor.js'

export const SLURM = '#SBATCH'
/** `--gres=gpu:a100:4`, `--gpus-per-node=h100:8`; without a type (`gpu:4`) the vendor stays open. */
const ASKED =
  /^#SBATCH[ \t]+(?:--gres[= ](?:gpu|npu|gres\/gpu):|--gpus(?:-per-(?:node|task|socket))?[= ]|-G[ \t]*)([A-Za-z][\w-]*)/gm

/** Accelerators that a Slurm job asks for by type. */
export function* readSlurm({ text }: TextFile): Iterable<Sighting> {
  for (const match of text.matchAll(ASKED)) {
    const vendor = vendorOf(MODELS, match[1]!)
    const end = match.index + match[0].length
    if (vendor !== null) yield { layer: 'accelerator', vendor, start: end - match[1]!.length, end }
  }
}
