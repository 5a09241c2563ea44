/**
 * One repository's bill of materials in every form: a model tuned from Qwen2.5 on one data set, with PyTorch, a served
 * reranker by others, and a hosted service.
 */

const SHA = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** CycloneDX JSON; model cards came with version 1.5. */
export function cycloneDx(version: string): Record<string, unknown> {
  const cards = version !== '1.4'
  return {
    bomFormat: 'CycloneDX',
    specVersion: version,
    version: 1,
    metadata: {
      component: {
        type: cards ? 'machine-learning-model' : 'application',
        'bom-ref': 'nuri',
        name: 'nuri-7b',
        version: '1.0',
        supplier: { name: 'Nuri Lab' },
        pedigree: {
          ancestors: [
            {
              type: cards ? 'machine-learning-model' : 'application',
              group: 'Qwen',
              name: 'Qwen2.5-7B',
              purl: 'pkg:huggingface/Qwen/Qwen2.5-7B@d149729398750b98c0af14eb82c78cfe92750796',
              licenses: [{ license: { id: 'Apache-2.0' } }],
            },
          ],
        },
        ...(cards ? { modelCard: { modelParameters: { datasets: [{ ref: 'wiki' }] } } } : {}),
      },
    },
    components: [
      {
        type: 'framework',
        name: 'torch',
        version: '2.9.0',
        purl: 'pkg:pypi/torch@2.9.0',
        hashes: [{ alg: 'SHA-256', content: SHA }],
        licenses: [{ license: { name: 'BSD 3-Clause' } }],
        components: [{ type: 'library', name: 'sympy', version: '1.14.0', purl: 'pkg:pypi/sympy@1.14.0' }],
      },
      ...(cards
        ? [
            {
              type: 'data',
              'bom-ref': 'wiki',
              name: 'wikimedia/wikipedia',
              licenses: [{ expression: 'CC-BY-SA-3.0 AND GFDL-1.3-or-later' }],
              externalReferences: [
                { type: 'distribution', url: 'https://huggingface.co/datasets/wikimedia/wikipedia' },
              ],
            },
            {
              type: 'machine-learning-model',
              group: 'BAAI',
              name: 'bge-reranker-v2-m3',
              purl: 'pkg:huggingface/BAAI/bge-reranker-v2-m3',
            },
          ]
        : []),
    ],
    services: [{ name: 'search', provider: { name: 'Example Cloud' } }],
  }
}

export const cycloneDxXml = (version: string, prolog = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
${prolog}<bom xmlns="http://cyclonedx.org/schema/bom/${version}" version="1">
  <metadata>
    <component type="machine-learning-model" bom-ref="nuri">
      <supplier><name>Nuri Lab</name></supplier>
      <name>nuri-7b</name>
      <version>1.0</version>
      <pedigree>
        <ancestors>
          <component type="machine-learning-model">
            <group>Qwen</group>
            <name>Qwen2.5-7B</name>
            <licenses><license><id>Apache-2.0</id></license></licenses>
            <purl>pkg:huggingface/Qwen/Qwen2.5-7B@d149729398750b98c0af14eb82c78cfe92750796</purl>
          </component>
        </ancestors>
      </pedigree>
      <modelCard>
        <modelParameters>
          <datasets><ref>wiki</ref></datasets>
        </modelParameters>
      </modelCard>
    </component>
  </metadata>
  <components>
    <component type="framework">
      <name>torch</name>
      <version>2.9.0</version>
      <hashes><hash alg="SHA-256">${SHA}</hash></hashes>
      <licenses><license><name>BSD 3-Clause</name></license></licenses>
      <purl>pkg:pypi/torch@2.9.0</purl>
      <components>
        <component type="library">
          <name>sympy</name>
          <version>1.14.0</version>
          <purl>pkg:pypi/sympy@1.14.0</purl>
        </component>
      </components>
    </component>
    <component type="data" bom-ref="wiki">
      <name>wikimedia/wikipedia</name>
      <licenses><expression>CC-BY-SA-3.0 AND GFDL-1.3-or-later</expression></licenses>
      <externalReferences>
        <reference type="distribution"><url>https://huggingface.co/datasets/wikimedia/wikipedia</url></reference>
      </externalReferences>
    </component>
    <component type="machine-learning-model">
      <group>BAAI</group>
      <name>bge-reranker-v2-m3</name>
      <purl>pkg:huggingface/BAAI/bge-reranker-v2-m3</purl>
    </component>
  </components>
  <services>
    <service><provider><name>Example Cloud</name></provider><name>search</name></service>
  </services>
</bom>
`

export function spdx2(version = '2.3'): Record<string, unknown> {
  const purl = (locator: string) => [
    { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: locator },
  ]
  const bare = { downloadLocation: 'NOASSERTION', filesAnalyzed: false }
  return {
    spdxVersion: `SPDX-${version}`,
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'nuri-7b',
    documentNamespace: 'https://nuri.example/spdx/nuri-7b-1.0',
    creationInfo: { created: '2026-11-01T00:00:00Z', creators: ['Tool: by-hand-1.0'] },
    packages: [
      {
        SPDXID: 'SPDXRef-nuri',
        name: 'nuri-7b',
        versionInfo: '1.0',
        supplier: 'Organization: Nuri Lab',
        ...bare,
      },
      {
        SPDXID: 'SPDXRef-qwen',
        name: 'Qwen/Qwen2.5-7B',
        supplier: 'Organization: Alibaba Cloud (qwen@example.com)',
        licenseDeclared: 'Apache-2.0',
        licenseConcluded: 'NOASSERTION',
        externalRefs: purl('pkg:huggingface/Qwen/Qwen2.5-7B@d149729398750b98c0af14eb82c78cfe92750796'),
        ...bare,
      },
      {
        SPDXID: 'SPDXRef-torch',
        name: 'torch',
        versionInfo: '2.9.0',
        licenseDeclared: 'LicenseRef-torch',
        checksums: [{ algorithm: 'SHA256', checksumValue: SHA }],
        externalRefs: purl('pkg:pypi/torch@2.9.0'),
        ...bare,
      },
    ],
    hasExtractedLicensingInfos: [
      { licenseId: 'LicenseRef-torch', name: 'BSD 3-Clause', extractedText: 'Redistribution and use …' },
    ],
    relationships: [
      {
        spdxElementId: 'SPDXRef-DOCUMENT',
        relationshipType: 'DESCRIBES',
        relatedSpdxElement: 'SPDXRef-nuri',
      },
      {
        spdxElementId: 'SPDXRef-nuri',
        relationshipType: 'DESCENDANT_OF',
        relatedSpdxElement: 'SPDXRef-qwen',
      },
      { spdxElementId: 'SPDXRef-nuri', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-torch' },
    ],
  }
}

export const spdxTagValue = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: nuri-7b
DocumentNamespace: https://nuri.example/spdx/nuri-7b-1.0
Creator: Tool: by-hand-1.0
Created: 2026-11-01T00:00:00Z
# The model itself
PackageName: nuri-7b
SPDXID: SPDXRef-nuri
PackageVersion: 1.0
PackageSupplier: Organization: Nuri Lab
PackageDownloadLocation: NOASSERTION
PackageComment: <text>Tuned in Seoul.
PackageName: not-a-package</text>

PackageName: Qwen/Qwen2.5-7B
SPDXID: SPDXRef-qwen
PackageSupplier: Organization: Alibaba Cloud (qwen@example.com)
PackageDownloadLocation: NOASSERTION
PackageLicenseDeclared: Apache-2.0
PackageLicenseConcluded: NOASSERTION
ExternalRef: PACKAGE-MANAGER purl pkg:huggingface/Qwen/Qwen2.5-7B@d149729398750b98c0af14eb82c78cfe92750796

PackageName: torch
SPDXID: SPDXRef-torch
PackageVersion: 2.9.0
PackageDownloadLocation: NOASSERTION
PackageLicenseDeclared: LicenseRef-torch
PackageChecksum: SHA256: ${SHA}
ExternalRef: PACKAGE-MANAGER purl pkg:pypi/torch@2.9.0

FileName: ./train.py
SPDXID: SPDXRef-file
LicenseConcluded: MIT

LicenseID: LicenseRef-torch
LicenseName: BSD 3-Clause
ExtractedText: <text>Redistribution and use …</text>

Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-nuri
Relationship: SPDXRef-qwen ANCESTOR_OF SPDXRef-nuri
`

export function spdx3(version = '3.0.1'): Record<string, unknown> {
  const about = { creationInfo: '_:creation' }
  const id = (name: string) => `https://nuri.example/spdx/${name}`
  return {
    '@context': `https://spdx.org/rdf/${version}/spdx-context.jsonld`,
    '@graph': [
      { type: 'CreationInfo', '@id': '_:creation', specVersion: version, created: '2026-11-01T00:00:00Z' },
      { type: 'Organization', spdxId: id('lab'), name: 'Nuri Lab', ...about },
      { type: 'SpdxDocument', spdxId: id('document'), rootElement: [id('nuri')], ...about },
      {
        type: 'ai_AIPackage',
        spdxId: id('nuri'),
        name: 'nuri-7b',
        software_packageVersion: '1.0',
        suppliedBy: id('lab'),
        ...about,
      },
      {
        type: 'ai_AIPackage',
        spdxId: id('qwen'),
        name: 'Qwen/Qwen2.5-7B',
        software_packageUrl: 'pkg:huggingface/Qwen/Qwen2.5-7B@d149729398750b98c0af14eb82c78cfe92750796',
        ...about,
      },
      {
        type: 'dataset_DatasetPackage',
        spdxId: id('wiki'),
        name: 'wikimedia/wikipedia',
        software_downloadLocation: 'https://huggingface.co/datasets/wikimedia/wikipedia',
        ...about,
      },
      {
        type: 'software_Package',
        spdxId: id('torch'),
        name: 'torch',
        software_packageVersion: '2.9.0',
        externalIdentifier: [
          {
            type: 'ExternalIdentifier',
            externalIdentifierType: 'packageUrl',
            identifier: 'pkg:pypi/torch@2.9.0',
          },
        ],
        verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: SHA }],
        ...about,
      },
      {
        type: 'simplelicensing_LicenseExpression',
        spdxId: id('bsd'),
        simplelicensing_licenseExpression: 'BSD-3-Clause',
        ...about,
      },
      relationship('descendantOf', id('nuri'), [id('qwen')]),
      relationship('trainedOn', id('nuri'), [id('wiki')]),
      relationship('hasDeclaredLicense', id('qwen'), ['https://spdx.org/licenses/Apache-2.0']),
      relationship('hasDeclaredLicense', id('torch'), [id('bsd')]),
      relationship('dependsOn', id('nuri'), [id('torch')]),
    ],
  }

  function relationship(relationshipType: string, from: string, to: readonly string[]) {
    return {
      type: 'Relationship',
      spdxId: id(`${relationshipType}-${to[0]}`),
      relationshipType,
      from,
      to,
      ...about,
    }
  }
}

export const written = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
