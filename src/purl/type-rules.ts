/**
 * What the standard's type definitions (`types/*-definition.json` of purl-spec, commit 16f3d0e3) say about each type,
 * as data. `npm run conformance -- purl FOLDER` lays this table beside them. A type that is not here has no rules of its own.
 */
export interface TypeRules {
  /** `optional` when absent. */
  readonly namespace?: 'required' | 'prohibited'
  /** Parts that are written in lower case. */
  readonly lower?: readonly ('namespace' | 'name' | 'version')[]
  /** Parts that are written in upper case. */
  readonly upper?: readonly 'namespace'[]
  /** A rewriting of the name beyond case. */
  readonly spelling?: 'underscore-to-dash' | 'word-characters' | 'databricks-lower'
  readonly name?: RegExp
  readonly version?: RegExp
  /** Qualifiers without which the package is not told. */
  readonly requires?: readonly string[]
  /** The first segment is the namespace and the rest the name. */
  readonly pathName?: true
  /** Where packages come from when no `repository_url` says otherwise. */
  readonly repository?: string
  /** Not among the registered types, but written by tools in wide use. */
  readonly unregistered?: true
}

export const TYPE_RULES: Readonly<Record<string, TypeRules>> = {
  alpm: { namespace: 'required', lower: ['namespace', 'name'] },
  apk: { namespace: 'required', lower: ['namespace', 'name'] },
  bazel: { namespace: 'prohibited', repository: 'https://bcr.bazel.build' },
  bitbucket: {
    namespace: 'required',
    lower: ['namespace', 'name'],
    repository: 'https://bitbucket.org',
  },
  bitnami: {
    namespace: 'prohibited',
    lower: ['name'],
    repository: 'https://downloads.bitnami.com/files/stacksmith',
  },
  brew: { lower: ['namespace', 'name'], repository: 'https://formulae.brew.sh/' },
  cargo: { namespace: 'prohibited', repository: 'https://crates.io/' },
  'chrome-extension': {
    namespace: 'prohibited',
    lower: ['name'],
    name: /^[a-p]{32}$/,
    version: /^\d+(\.\d+){0,3}$/,
    repository: 'https://chromewebstore.google.com/',
  },
  cocoapods: { namespace: 'prohibited', repository: 'https://cdn.cocoapods.org/' },
  composer: {
    namespace: 'required',
    lower: ['namespace', 'name'],
    repository: 'https://packagist.org',
  },
  conan: { repository: 'https://center.conan.io' },
  conda: { namespace: 'prohibited', repository: 'https://repo.anaconda.com' },
  cpan: { upper: ['namespace'], name: /^(?!.*::)/s, repository: 'https://www.cpan.org/' },
  cran: { namespace: 'prohibited', repository: 'https://cran.r-project.org' },
  deb: { namespace: 'required', lower: ['namespace', 'name'] },
  docker: { repository: 'https://hub.docker.com' },
  gem: { namespace: 'prohibited', repository: 'https://rubygems.org' },
  generic: {},
  git: { namespace: 'required', pathName: true },
  github: { namespace: 'required', lower: ['namespace', 'name'], repository: 'https://github.com' },
  githubactions: {
    namespace: 'required',
    lower: ['namespace', 'name'],
    repository: 'https://github.com',
    unregistered: true,
  },
  gitlab: { namespace: 'required', repository: 'https://gitlab.com', unregistered: true },
  // The definition calls both parts case sensitive and says in the same place that they shall be lowercased.
  golang: { namespace: 'required', lower: ['namespace', 'name'] },
  hackage: { namespace: 'prohibited', repository: 'https://hackage.haskell.org' },
  hex: { lower: ['namespace', 'name'], repository: 'https://repo.hex.pm' },
  huggingface: { namespace: 'required', lower: ['version'], repository: 'https://huggingface.co' },
  julia: {
    namespace: 'prohibited',
    requires: ['uuid'],
    repository: 'https://github.com/JuliaRegistries/General',
  },
  luarocks: { lower: ['namespace', 'name', 'version'] },
  maven: { namespace: 'required', repository: 'https://repo.maven.apache.org/maven2/' },
  mlflow: { namespace: 'prohibited', spelling: 'databricks-lower' },
  npm: { repository: 'https://registry.npmjs.org/' },
  nuget: { namespace: 'prohibited', repository: 'https://www.nuget.org' },
  oci: { namespace: 'prohibited', lower: ['name', 'version'] },
  opam: { namespace: 'prohibited', repository: 'https://opam.ocaml.org' },
  otp: { namespace: 'prohibited', lower: ['name'] },
  pub: {
    namespace: 'prohibited',
    lower: ['name'],
    spelling: 'word-characters',
    repository: 'https://pub.dartlang.org',
  },
  pypi: {
    namespace: 'prohibited',
    lower: ['name', 'version'],
    spelling: 'underscore-to-dash',
    repository: 'https://pypi.org',
  },
  qpkg: { namespace: 'required', lower: ['namespace'] },
  rpm: { namespace: 'required', lower: ['namespace'] },
  swid: { requires: ['tag_id'] },
  swift: { namespace: 'required' },
  vcpkg: { namespace: 'prohibited', repository: 'https://github.com/microsoft/vcpkg/' },
  'vscode-extension': {
    namespace: 'required',
    lower: ['namespace', 'name', 'version'],
    repository: 'https://marketplace.visualstudio.com/vscode-extension',
  },
  yocto: { lower: ['namespace'] },
}

/** The rules of a type given in lower case; no rules for a type that is not registered. */
export function rulesOf(type: string): TypeRules {
  return Object.hasOwn(TYPE_RULES, type) ? (TYPE_RULES[type] as TypeRules) : {}
}
