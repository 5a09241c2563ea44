import { identify } from '../purl/identify.js'
import type {
  ArchitectureDelta,
  Machines,
  Manifest,
  ManifestArchitecture,
  ManifestClaim,
  ManifestFramework,
  ManifestPolicy,
  ManifestSubject,
  ManifestTokenizer,
  ManifestTraining,
} from '../types/manifest.js'
import type { ComponentKind, Stage } from '../types/vocabulary.js'
import { Entry, type Locate } from './entry.js'
import { levelOf } from './levels.js'
import { licenseOf, normaliseComponent } from './normalise-component.js'

/**
 * The manifest with its defaults filled in.
 *
 * @param value plain value that the schema has accepted
 * @param locate position of a pointer in the file
 */
export function normalise(value: unknown, path: string, locate: Locate): Manifest {
  const root = new Entry(value, '', locate)
  const subject = subjectOf(root.entry('subject') as Entry)
  const training = mapped(root.entry('training'), trainingOf)
  const declared = root.entries('components')
  const ids = new Set(declared.flatMap((entry) => entry.text('id') ?? []))
  const around = { supplier: subject.supplier, initialization: training?.initialization ?? null, ids }
  const aliases = aliasesOf(root.entry('aliases'))
  const jurisdiction = root.text('jurisdiction')
  const languages = root.texts('nationalLanguages')
  const infrastructure = root.entry('infrastructure')
  return {
    path,
    schemaVersion: root.text('schemaVersion') as string,
    framework: mapped(root.entry('framework'), frameworkOf),
    subject,
    claim: claimOf(root.entry('claim') as Entry),
    components: declared.map((entry, index) => normaliseComponent(entry, index, around)),
    architecture: mapped(root.entry('architecture'), architectureOf),
    tokenizer: mapped(root.entry('tokenizer'), tokenizerOf),
    training,
    infrastructure: {
      training: mapped(infrastructure?.entry('training') ?? null, machinesOf),
      inference: mapped(infrastructure?.entry('inference') ?? null, machinesOf),
    },
    evidence: root.entries('evidence').map((entry) => ({
      ...entry.placed,
      id: entry.text('id'),
      requirements: entry.texts('requirement'),
      components: entry.texts('component'),
      kind: entry.text('kind'),
      path: entry.text('path'),
      uri: entry.text('uri'),
      digest: entry.text('digest')?.toLowerCase() ?? null,
      collected: entry.text('collected'),
      attestedBy: entry.text('attestedBy'),
      expires: entry.text('expires'),
    })),
    attestations: root.entries('attestations').map((entry) => ({
      ...entry.placed,
      by: entry.text('by') as string,
      thirdParty: entry.boolean('thirdParty'),
      requirements: entry.texts('requirement'),
      components: entry.texts('component'),
      uri: entry.text('uri'),
      signature: entry.text('signature'),
      date: entry.text('date'),
      expires: entry.text('expires'),
    })),
    waivers: root.entries('waivers').map((entry) => ({
      ...entry.placed,
      requirements: entry.texts('requirement'),
      components: entry.texts('component'),
      reason: entry.text('reason') as string,
      owner: entry.text('owner'),
      expires: entry.text('expires'),
    })),
    aliases: aliases.names,
    ownNames: [...new Set([...(subject.supplier === null ? [] : [subject.supplier]), ...aliases.own])],
    policy: mapped(root.entry('policy'), policyOf),
    // A14 of the restated scale: Korean is only expected where the claim of sovereignty is Korean.
    nationalLanguages: languages.length === 0 && jurisdiction === 'KR' ? ['ko'] : languages,
    jurisdiction,
  }
}

function mapped<T>(entry: Entry | null, map: (entry: Entry) => T): T | null {
  return entry === null ? null : map(entry)
}

function frameworkOf(entry: Entry): ManifestFramework {
  return {
    id: entry.text('id'),
    name: entry.text('name'),
    version: entry.text('version'),
    revision: entry.text('revision'),
    uri: entry.text('uri'),
  }
}

function subjectOf(entry: Entry): ManifestSubject {
  const purl = entry.text('purl')
  return {
    ...entry.placed,
    name: entry.text('name') as string,
    version: entry.text('version'),
    purl: identityOr(purl, 'model'),
    repo: entry.text('repo'),
    // The version of a model's purl is its commit (purl specification, type huggingface).
    revision: entry.text('revision') ?? (purl === null ? null : (identify(purl, 'model')?.version ?? null)),
    supplier: entry.text('supplier'),
    country: entry.text('country'),
  }
}

function claimOf(entry: Entry): ManifestClaim {
  const written = entry.text('level') as string
  const components = entry.entry('components')
  return {
    ...entry.placed,
    level: levelOf(written),
    written,
    perspective: entry.word<'producer' | 'adopter'>('perspective') ?? 'producer',
    statement: entry.text('statement'),
    date: entry.text('date'),
    components: (components?.keys ?? []).map((component) => ({
      ...(components as Entry).member(component),
      component,
      level: levelOf((components as Entry).text(component) as string),
    })),
  }
}

function architectureOf(entry: Entry): ManifestArchitecture {
  return {
    ...entry.placed,
    modelType: entry.text('modelType'),
    class: entry.text('class'),
    references: entry.entries('references').map((reference) => {
      const name = reference.text('name')
      const uri = reference.text('uri')
      return {
        ...reference.placed,
        name,
        identity: identityOr(reference.text('purl') ?? uri ?? name, 'model') ?? '',
        uri,
        license: licenseOf(reference),
        notice: reference.text('notice'),
      }
    }),
    delta: entry.entries('delta').map((delta) => ({
      ...delta.placed,
      kind: delta.word<ArchitectureDelta['kind']>('kind') ?? 'numeric',
      what: delta.text('what') as string,
      from: delta.scalar('from'),
      to: delta.scalar('to'),
      reference: delta.text('reference'),
    })),
    novelty: entry.text('novelty'),
  }
}

function tokenizerOf(entry: Entry): ManifestTokenizer {
  return {
    ...entry.placed,
    origin: entry.word<'native' | 'expanded' | 'adopted'>('origin'),
    base: identityOr(entry.text('base'), 'tokenizer'),
    languages: entry.texts('languages'),
    digest: entry.text('digest')?.toLowerCase() ?? null,
  }
}

function trainingOf(entry: Entry): ManifestTraining {
  return {
    ...entry.placed,
    initialization: entry.word<'random' | 'pretrained'>('initialization'),
    initEvidence: entry.texts('initEvidence'),
    stages: entry.entries('stages').map((stage) => ({
      ...stage.placed,
      name: stage.text('name'),
      stage: stage.word<Stage>('stage'),
      kind: stage.text('kind'),
      tokens: stage.number('tokens'),
      base: identityOr(stage.text('base'), 'model'),
      date: stage.text('date'),
    })),
    synthetic: entry.entries('synthetic').map((made) => ({
      ...made.placed,
      generator: identityOr(made.text('generator'), 'model') ?? '',
      owner: made.owner(),
      stage: made.word<Stage>('stage'),
      share: made.number('share'),
    })),
    data: entry.entries('data').map((data) => {
      const name = data.text('name')
      const uri = data.text('uri')
      return {
        ...data.placed,
        name,
        identity: identityOr(data.text('purl') ?? uri ?? name, 'dataset') ?? '',
        uri,
        stage: data.word<Stage>('stage'),
        owner: data.owner(),
        supplier: data.text('supplier'),
        country: data.text('country'),
        license: licenseOf(data),
        digest: data.text('digest')?.toLowerCase() ?? null,
        tokens: data.number('tokens'),
        share: data.number('share'),
      }
    }),
  }
}

function machinesOf(entry: Entry): Machines {
  return {
    ...entry.placed,
    accelerator: entry.text('accelerator'),
    vendor: entry.text('vendor'),
    country: entry.text('country'),
    cloud: entry.text('cloud'),
  }
}

function policyOf(entry: Entry): ManifestPolicy {
  const level = entry.text('minLevel')
  return {
    ...entry.placed,
    minLevel: level === null ? null : levelOf(level),
    failOn: entry.word<'contradicted' | 'unverified' | 'never'>('failOn'),
    forbiddenLicenseFacts: entry.texts('forbiddenLicenseFacts'),
  }
}

function aliasesOf(entry: Entry | null): { names: Readonly<Record<string, string>>; own: readonly string[] } {
  const names: Record<string, string> = Object.create(null)
  const own: string[] = []
  for (const name of entry?.keys ?? []) {
    const meaning = (entry as Entry).text(name) as string
    if (meaning === 'self') own.push(name)
    else names[name] = identityOr(meaning, 'model') as string
  }
  return { names, own }
}

/** Canonical purl where the words name one, else the words as written. */
function identityOr(text: string | null, kind: ComponentKind): string | null {
  return text === null ? null : (identify(text, kind)?.purl ?? text)
}
