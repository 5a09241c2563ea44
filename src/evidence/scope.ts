import type { Entry } from '../source/source.js'
import type { Scope } from '../types/vocabulary.js'

interface Rule {
  readonly scope: Scope
  /** A folder of this name anywhere on the path. */
  readonly folder: RegExp
  /** The file's own name; `null` when folders alone decide. */
  readonly file: RegExp | null
}

const SCRIPT = '\\.(?:py|sh|ya?ml|json|ipynb|slurm|sbatch)$'
const named = (words: string): RegExp => new RegExp(`^(?:.*[-_.])?(?:${words})(?:[-_.].*)?${SCRIPT}`, 'i')

/**
 * Scope from the path alone, first rule first: what is somebody else's tree stays vendored whatever its folders are
 * called, a test of the training code is a test, and an example of training is an example.
 */
const RULES: readonly Rule[] = [
  {
    scope: 'vendored',
    folder:
      /^(third[-_]?party|3rd[-_]?party|vendor(ed|s)?|external|externals|extern|deps|submodules|node_modules|site-packages)$/i,
    file: null,
  },
  {
    scope: 'development',
    folder:
      /^(tests?|testing|spec|specs|__tests__|unit_?tests?|e2e|fixtures|test[-_]?(data|fixtures)|ci|cicd|dev[-_]?tools?|\.[a-z][\w-]*)$/i,
    file: /^(tests?([-_].*)?|.*_test|.*\.test|conftest)\.\w+$|^(check|smoke|health|verify|lint)[-_].*\.sh$/i,
  },
  {
    scope: 'evaluation',
    folder:
      /^(eval|evals|evaluat(e|ion|ions|or|ors)|benchmarks?|bench|leaderboards?|lm[-_]eval([-_]harness)?|metrics?|judges?|.*[-_]eval(uation)?|eval[-_].*|.*[-_]bench(mark)?|mt[-_]bench|llm[-_]judge)$/i,
    file: named('eval(?:uate|uation)?|bench(?:mark)?|judge|score'),
  },
  {
    scope: 'documentation',
    folder:
      /^(docs?|documentation|(?:.*[-_])?examples?|samples?|tutorials?|(?:.*[-_])?(?:scripts?|slurm|sbatch|jobs?|cron|launch(?:er)?s?|configs?)[-_](?:.*[-_])?templates?|notebooks?|(?:.*[-_])?demos?|demo[-_].*|website|site|blog|assets|images?|cookbook|playground|papers?|recipes?[-_]docs)$/i,
    file: new RegExp(`\\.(?:md|mdx|rst|adoc)$|${named('examples?|demo|tutorial|quickstart').source}`, 'i'),
  },
  {
    scope: 'data',
    folder:
      /^(data[-_]?(prep|preparation|processing|pipeline|gen|generation|scripts|collection|augment(?:ation)?|filter(?:ing)?|clean(?:ing)?|curation|quality|mix(?:ing)?|labell?ing|annotation)?|(?:quality[-_])?(?:filters|filtering)|curation|dedup(?:lication)?|datasets?|corpus|corpora|preprocess(ing)?|dataset[-_].*)$/i,
    file: /^(?:augment|filter|dedup|deduplicate|curate|annotate)[-_].*\.(?:py|sh|ipynb)$|^(prepare|preprocess|tokenize|download|generate)[-_].*(data|dataset|corpus|instruction|synthetic).*\.(py|sh|ipynb)$/i,
  },
  {
    scope: 'training',
    folder:
      /^(train(ing|er|ers)?|pre-?train(ing)?|post-?train(ing)?|fine-?tun(e|ing)|sft|rlhf|dpo|grpo|ppo|lora|.*[-_]train(ing)?|train[-_].*|finetune[-_].*)$/i,
    file: named('pre-?train(?:ing)?|train(?:ing)?|finetune|fine-?tuning|sft|dpo|grpo|ppo|rlhf|lora'),
  },
]

/** Files from which a licensed, packaged sub-folder is taken for a project copied in. */
const COPIED_TREE = 60

const ROOT_CARD = /^(readme|model[-_]?card)([-_.]\w+)?\.(md|markdown|rst|txt)$/i

/** Gives the scope of each path of one listing. */
export class Scopes {
  readonly #vendored: readonly string[]
  /** Number of the first rule that a folder decides alone; `null` inside somebody else's tree. */
  readonly #folders = new Map<string, number | null>()

  constructor(entries: readonly Entry[]) {
    this.#vendored = vendoredTrees(entries)
  }

  /** Roots of trees that are somebody else's project, without trailing slash. */
  get vendoredRoots(): readonly string[] {
    return this.#vendored
  }

  of(path: string): Scope {
    const slash = path.lastIndexOf('/')
    const folder = path.slice(0, slash + 1)
    let first = this.#folders.get(folder)
    if (first === undefined) {
      first = this.#ruleOf(folder)
      this.#folders.set(folder, first)
    }
    if (first === null) return 'vendored'
    const name = path.slice(slash + 1)
    for (let at = 0; at < first; at++) if (RULES[at]!.file?.test(name) === true) return RULES[at]!.scope
    return RULES[first]?.scope ?? 'product'
  }

  #ruleOf(folder: string): number | null {
    for (const root of this.#vendored) if (folder.startsWith(`${root}/`)) return null
    const names = folder.split('/').slice(0, -1)
    const first = RULES.findIndex((rule) => names.some((name) => rule.folder.test(name)))
    return first === -1 ? RULES.length : first
  }
}

/** True for the card of the repository itself or of a model folder: its front matter and statements are about the product. */
export function isCard(path: string): boolean {
  return ROOT_CARD.test(path.slice(path.lastIndexOf('/') + 1))
}

/**
 * A folder below the root that carries its own licence and packaging file, and house rules (CONTRIBUTING, …) or many
 * files beside them, is a project of its own that was copied in.
 */
function vendoredTrees(entries: readonly Entry[]): readonly string[] {
  const markers = new Map<string, { license: boolean; packaging: boolean; project: boolean }>()
  for (const { path } of entries) {
    const slash = path.lastIndexOf('/')
    if (slash === -1) continue
    const folder = path.slice(0, slash)
    const name = path.slice(slash + 1)
    const license = /^(licen[cs]e|copying)(\.\w+)?$/i.test(name)
    const packaging = /^(setup\.py|pyproject\.toml|cargo\.toml|package\.json|go\.mod|cmakelists\.txt)$/i.test(
      name,
    )
    const project = /^(contributing|code_of_conduct|manifest\.in|changelog|security)(\.\w+)?$/i.test(name)
    if (!license && !packaging && !project) continue
    const seen = markers.get(folder) ?? { license: false, packaging: false, project: false }
    markers.set(folder, {
      license: seen.license || license,
      packaging: seen.packaging || packaging,
      project: seen.project || project,
    })
  }
  const roots: string[] = []
  for (const [folder, seen] of markers) {
    if (!seen.license || !seen.packaging) continue
    // Packages of a monorepo carry a licence too; a project copied in brings its own house rules or sheer size.
    if (seen.project || entries.filter(({ path }) => path.startsWith(`${folder}/`)).length >= COPIED_TREE)
      roots.push(folder)
  }
  return roots
    .sort()
    .filter((root, index, all) => !all.some((other, at) => at !== index && root.startsWith(`${other}/`)))
}
