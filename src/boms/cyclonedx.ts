import { type ConfigMap, entryOf } from '../evidence/configs/config-tree.js'
import { limits } from '../limits.js'
import type { Bom, BomEntry } from '../types/bom.js'
import type { Location } from '../types/location.js'
import { asMap, type BomFile, listAt, mapAt, mapsAt, textAt } from './bom-file.js'
import { digestOf, licensesOf } from './cyclonedx-license.js'
import { identityOf, isCycloneDxType, kindOf, scopeOf } from './identity.js'

/** Versions whose components are written alike; a later one may mean something else by the same words. */
const VERSIONS = /^1\.[0-7]$/
export const CYCLONEDX_VERSIONS = '1.0 to 1.7'

/**
 * Reads a CycloneDX document (https://cyclonedx.org/docs/): components with all that is nested in them, services, what a
 * model comes from (`pedigree.ancestors`) and was trained on (`modelCard.modelParameters.datasets`). `null` when the
 * document as a whole cannot be read; what is wrong is noted.
 */
export function readCycloneDx(root: ConfigMap, file: BomFile): Bom | null {
  const version = textAt(root, 'specVersion')
  if (version === null || !VERSIONS.test(version)) {
    file.note('version', entryOf(root, 'specVersion')?.value ?? root, {
      format: 'CycloneDX',
      version: version ?? '?',
      known: CYCLONEDX_VERSIONS,
    })
    return null
  }
  return new Reader(root, file).read(version)
}

class Reader {
  readonly #root: ConfigMap
  readonly #file: BomFile
  readonly #entries: BomEntry[] = []
  readonly #byRef = new Map<string, ConfigMap>()
  #full = false

  constructor(root: ConfigMap, file: BomFile) {
    this.#root = root
    this.#file = file
  }

  read(version: string): Bom {
    const metadata = mapAt(this.#root, 'metadata')
    const described = metadata === null ? null : mapAt(metadata, 'component')
    this.#index(this.#root)
    if (described !== null) this.#index(described)
    const subject = described === null ? null : this.#component(described, 'metadata.component')
    if (described !== null) this.#list(described, 'components')
    this.#list(this.#root, 'components')
    this.#services(this.#root)
    return { path: this.#file.file.path, format: 'CycloneDX', version, subject, entries: this.#entries }
  }

  /** References of the document, so that a model card can name a data set listed elsewhere. */
  #index(holder: ConfigMap): void {
    for (const map of mapsAt(holder, 'components')) {
      const ref = textAt(map, 'bom-ref')
      if (ref !== null) this.#byRef.set(ref, map)
      for (const data of mapsAt(map, 'data')) {
        const inner = textAt(data, 'bom-ref')
        if (inner !== null) this.#byRef.set(inner, data)
      }
      this.#index(map)
    }
  }

  #list(holder: ConfigMap, key: string): void {
    const value = entryOf(holder, key)?.value
    if (value === undefined) return
    if (value.kind !== 'list') {
      this.#file.note('entry', value, { what: key })
      return
    }
    for (const item of value.items) {
      const map = asMap(item)
      if (map === null) {
        this.#file.note('entry', item, { what: key })
        continue
      }
      if (this.#entries.length >= limits.bomEntries) {
        if (!this.#full) this.#file.note('too-many', item, { limit: limits.bomEntries })
        this.#full = true
        return
      }
      const entry = this.#component(map, key)
      if (entry !== null) this.#entries.push(entry)
      this.#list(map, 'components')
    }
  }

  /** One component; `null`, with a note, when it lacks what every version of the format demands. */
  #component(map: ConfigMap, via: string): BomEntry | null {
    const type = textAt(map, 'type')
    const bare = textAt(map, 'name')
    if (type === null || !isCycloneDxType(type)) {
      this.#file.note('entry', entryOf(map, 'type')?.value ?? map, { what: 'type' })
      return null
    }
    if (bare === null) {
      this.#file.note('entry', entryOf(map, 'name')?.value ?? map, { what: 'name' })
      return null
    }
    const group = textAt(map, 'group')
    const purl = textAt(map, 'purl')
    const kind = kindOf(type, purl, property(map, 'sovereignty:kind'))
    const addresses = mapsAt(map, 'externalReferences').flatMap((one) => textAt(one, 'url') ?? [])
    const identity = identityOf(purl, addresses, kind)
    const pedigree = mapAt(map, 'pedigree')
    return {
      name: group === null || bare.startsWith(`${group}/`) ? bare : `${group}/${bare}`,
      kind,
      purl: identity.purl,
      version: textAt(map, 'version') ?? identity.version,
      supplier: nameAt(map, 'supplier') ?? nameAt(map, 'manufacturer') ?? textAt(map, 'publisher'),
      license: licensesOf(map, this.#file),
      digest: digestOf(map, this.#file),
      scope: scopeOf(property(map, 'sovereignty:scope')),
      via,
      bases:
        pedigree === null
          ? []
          : mapsAt(pedigree, 'ancestors').flatMap((one) => this.#component(one, 'pedigree.ancestors') ?? []),
      data: this.#data(map),
      location: this.#file.nameplate(map, ['purl', 'name']),
      at: this.#at(map),
    }
  }

  #at(map: ConfigMap): BomEntry['at'] {
    const version = this.#file.member(map, 'version')
    const choice = asMap(listAt(map, 'licenses')?.items[0])
    const license: Location | null =
      choice === null
        ? null
        : this.#file.nameplate(mapAt(choice, 'license') ?? choice, ['id', 'name', 'expression'])
    return { ...(version === null ? {} : { version }), ...(license === null ? {} : { license }) }
  }

  /** Data sets of the model card: named by reference, or described in place. */
  #data(map: ConfigMap): readonly BomEntry[] {
    const card = mapAt(map, 'modelCard')
    const parameters = card === null ? null : mapAt(card, 'modelParameters')
    if (parameters === null) return []
    return mapsAt(parameters, 'datasets').flatMap((item) => {
      const ref = textAt(item, 'ref')
      const target = ref === null ? item : this.#byRef.get(ref)
      return target === undefined ? [] : this.#dataset(target)
    })
  }

  #dataset(map: ConfigMap): readonly BomEntry[] {
    const name = textAt(map, 'name')
    // A model card may describe configuration, source code or test data in the same list.
    if (name === null || /^(?:source-code|configuration|definition)$/.test(textAt(map, 'type') ?? ''))
      return []
    const contents = mapAt(map, 'contents')
    const url = contents === null ? null : textAt(contents, 'url')
    const addresses = mapsAt(map, 'externalReferences').flatMap((one) => textAt(one, 'url') ?? [])
    const identity = identityOf(
      textAt(map, 'purl'),
      url === null ? addresses : [url, ...addresses],
      'dataset',
    )
    return [
      {
        name,
        kind: 'dataset',
        purl: identity.purl,
        version: textAt(map, 'version') ?? identity.version,
        supplier: nameAt(map, 'supplier'),
        license: licensesOf(map, this.#file),
        digest: null,
        scope: null,
        via: 'modelCard.modelParameters.datasets',
        bases: [],
        data: [],
        location: this.#file.nameplate(map, ['purl', 'name']),
        at: this.#at(map),
      },
    ]
  }

  #services(holder: ConfigMap): void {
    for (const map of mapsAt(holder, 'services')) {
      const bare = textAt(map, 'name')
      if (bare === null) {
        this.#file.note('entry', map, { what: 'name' })
        continue
      }
      const group = textAt(map, 'group')
      this.#entries.push({
        name: group === null ? bare : `${group}/${bare}`,
        kind: 'service',
        purl: null,
        version: textAt(map, 'version'),
        supplier: nameAt(map, 'provider'),
        license: licensesOf(map, this.#file),
        digest: null,
        scope: null,
        via: 'services',
        bases: [],
        data: [],
        location: this.#file.nameplate(map, ['name']),
        at: this.#at(map),
      })
      this.#services(map)
    }
  }
}

/** Name of an organisation. */
function nameAt(map: ConfigMap, key: string): string | null {
  const organisation = mapAt(map, key)
  return organisation === null ? null : textAt(organisation, 'name')
}

function property(map: ConfigMap, name: string): string | null {
  const found = mapsAt(map, 'properties').find((one) => textAt(one, 'name') === name)
  return found === undefined ? null : textAt(found, 'value')
}
