import type { TextFile } from '../text-file.js'
import { MACHINES } from './accelerators.js'
import { TERRAFORM_PROVIDERS } from './clouds.js'
import type { Sighting } from './sighting.js'
import { vendorOf } from './vendor.js'

const PROVIDER =
  /^[ \t]*provider[ \t]+"([\w-]+)"|\bsource[ \t]*=[ \t]*"(?:registry\.(?:terraform|opentofu)\.(?:io|org)\/)?[\w-]+\/([\w-]+)"|"provider"[ \t]*:[ \t]*\{[ \t\n]*"([\w-]+)"/gm
const MACHINE =
  /^[ \t]*"?(?:instance_types?|machine_type|vm_size|node_type|size)"?[ \t]*[=:][ \t]*\[?[ \t]*"([\w.-]+)"/gm
const GUEST_ACCELERATOR = /^[ \t]*"?(?:accelerator_)?type"?[ \t]*[=:][ \t]*"(nvidia-[\w-]+)"/gm

/** Providers of Terraform and OpenTofu, and the machine types that come with accelerators. */
export function* readTerraform({ text }: TextFile): Iterable<Sighting> {
  for (const match of text.matchAll(PROVIDER)) {
    const vendor = TERRAFORM_PROVIDERS.get((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase())
    if (vendor === undefined) continue
    yield { layer: 'cloud', vendor, start: match.index, end: match.index + match[0].length }
  }
  if (/instance|machine|size|accelerator|node_type/.test(text)) {
    for (const match of [...text.matchAll(MACHINE), ...text.matchAll(GUEST_ACCELERATOR)]) {
      const name = match[1]!
      const vendor = vendorOf(MACHINES, name)
      if (vendor === null) continue
      const end = match.index + match[0].length
      yield { layer: 'accelerator', vendor, rented: true, start: end - name.length - 1, end: end - 1 }
    }
  }
}
