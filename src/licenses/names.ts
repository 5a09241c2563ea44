/**
 * Names people write for a licence, to SPDX ids. Only names that leave no choice: "BSD", "GPL" or "CC" without number
 * name a family and stay unrecognised, as `spdx-correct`'s guesses ("BSD License" → BSD-2-Clause) mislead.
 */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?mit(?: license)?(?: \(mit\))?$/, 'MIT'],
  [
    /^(?:the )?(?:apache|apache software|asl|al)(?: public)?[- ]?(?:license|licence)?,?[- ]?(?:version |v\.?)?2(?:\.0)?(?: license)?$/,
    'Apache-2.0',
  ],
  [/^apache[- ]2(?:\.0)? license$/, 'Apache-2.0'],
  [
    /^(?:the )?(?:bsd[- ]?3[- ]clause|3[- ]clause bsd|new bsd|modified bsd|bsd[- ]3)(?: "?new"? or "?revised"?)?(?: license)?$/,
    'BSD-3-Clause',
  ],
  [
    /^(?:the )?(?:bsd[- ]?2[- ]clause|2[- ]clause bsd|simplified bsd|freebsd|bsd[- ]2)(?: "?simplified"?)?(?: license)?$/,
    'BSD-2-Clause',
  ],
  [/^(?:0bsd|zero[- ]clause bsd)(?: license)?$/, '0BSD'],
  [/^isc(?: license)?(?: \(iscl\))?$/, 'ISC'],
  [/^(?:the )?unlicense(?: \(unlicense\))?$/, 'Unlicense'],
  [/^(?:the )?(?:mozilla public license|mpl)[- ]?,?(?:version |v)?2(?:\.0)?(?: \(mpl 2\.0\))?$/, 'MPL-2.0'],
  [
    /^(?:gnu )?(?:gpl|general public license)[- ]?,?(?:version |v)?3(?:\.0)?(?: \(gplv3\))?(?:[- ]only)?$/,
    'GPL-3.0-only',
  ],
  [
    /^(?:gnu )?(?:gpl|general public license)[- ]?,?(?:version |v)?3(?:\.0)?(?:\+|[- ]?(?:or[- ]later)(?: \(gplv3\+\))?)$/,
    'GPL-3.0-or-later',
  ],
  [
    /^(?:gnu )?(?:gpl|general public license)[- ]?,?(?:version |v)?2(?:\.0)?(?: \(gplv2\))?(?:[- ]only)?$/,
    'GPL-2.0-only',
  ],
  [
    /^(?:gnu )?(?:gpl|general public license)[- ]?,?(?:version |v)?2(?:\.0)?(?:\+|[- ]?(?:or[- ]later)(?: \(gplv2\+\))?)$/,
    'GPL-2.0-or-later',
  ],
  [
    /^(?:gnu )?(?:lgpl|lesser general public license)[- ]?,?(?:version |v)?3(?:\.0)?(?: \(lgplv3\))?(?:[- ]only)?$/,
    'LGPL-3.0-only',
  ],
  [
    /^(?:gnu )?(?:agpl|affero general public license)[- ]?,?(?:version |v)?3(?:\.0)?(?: \(agplv3\))?(?:[- ]only)?$/,
    'AGPL-3.0-only',
  ],
  [
    /^(?:gnu )?(?:agpl|affero general public license)[- ]?,?(?:version |v)?3(?:\.0)?(?:\+|[- ]or[- ]later)$/,
    'AGPL-3.0-or-later',
  ],
  [/^(?:cc0|cc0[- ]1\.0|cc0 1\.0 universal)(?: \(public domain dedication\))?$/, 'CC0-1.0'],
  [/^(?:python software foundation(?: license)?|psf-2\.0)$/, 'PSF-2.0'],
  [/^(?:boost software license|bsl)[- ]1\.0(?: \(bsl-1\.0\))?$/, 'BSL-1.0'],
  [/^zlib(?:\/libpng)?(?: license)?$/, 'Zlib'],
]

const CREATIVE_COMMONS =
  /^(?:cc|creative commons)[- ]?(?:\(?cc\)? ?)?(by|attribution)((?:[- ](?:nc|noncommercial|non-commercial|sa|share-?alike|nd|noderivatives|no-?derivs))*)[- ]?v?(\d\.\d)(?: (?:international|unported|license|deed))*$/

/** SPDX id of a licence's plain name, `null` when the name does not settle it. Case and blanks do not matter. */
export function licenseByName(name: string): string | null {
  const plain = name
    .toLowerCase()
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/licence/g, 'license')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'([]+|[\s"'.,;:)\]]+$/g, '')
  if (plain.length > 100) return null
  const commons = CREATIVE_COMMONS.exec(plain.replace(/4\.0 international license/, '4.0'))
  if (commons !== null) return creativeCommons(commons[2] as string, commons[3] as string)
  // The trailing bracket goes with the name in classifiers: "MIT License (MIT)".
  for (const candidate of [plain, `${plain})`]) {
    for (const [pattern, id] of NAMES) if (pattern.test(candidate)) return id
  }
  return null
}

/**
 * SPDX id of a trove classifier. "Apache Software License" is taken as 2.0, the only version in use under that
 * classifier; classifiers of families (`BSD License`) give `null`.
 */
export function licenseByClassifier(classifier: string): string | null {
  if (!classifier.startsWith('License ::')) return null
  const name = classifier.slice(classifier.lastIndexOf('::') + 2).trim()
  if (name === 'Apache Software License') return 'Apache-2.0'
  return licenseByName(name.replace(/ \((?:\w+v?\d*\+?|[A-Z]+)\)$/, ''))
}

function creativeCommons(conditions: string, version: string): string {
  const parts = ['BY']
  if (/nc|commercial/.test(conditions)) parts.push('NC')
  if (/sa|share/.test(conditions)) parts.push('SA')
  if (/nd|deriv/.test(conditions)) parts.push('ND')
  return `CC-${parts.join('-')}-${version}`
}
