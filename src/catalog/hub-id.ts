/**
 * What counts as an id of a Hugging Face repository. The hub's own syntax (huggingface_hub `_validators.py`) also accepts
 * `data/mmlu` and `tables/question.jsonl`; the guards here were each seen to be needed in real training code. A text
 * that names a file or folder of the repository is the caller's to exclude.
 */

export interface HubUrl {
  readonly kind: 'model' | 'dataset' | 'space' | 'collection'
  /** `org/name`, or a bare legacy name such as `gpt2`. */
  readonly id: string
  readonly revision: string | null
}

const SEGMENT = /^[A-Za-z0-9](?:[\w.-]{0,94}[A-Za-z0-9_])?$/
// The hub has only letters, digits and hyphens in the names of users and organisations.
const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,94}[A-Za-z0-9])$/

const FILE_EXTENSION =
  /\.(?:py|pyi|pyc|ipynb|jsonl?|json5|ndjson|txt|text|md|mdx|rst|adoc|ya?ml|toml|cfg|ini|conf|env|lock|log|sh|bash|zsh|bat|ps1|sbatch|slurm|bin|pth?|ckpt|safetensors|gguf|ggml|onnx|h5|hdf5|msgpack|pkl|pickle|npy|npz|arrow|parquet|feather|csv|tsv|xlsx?|docx?|pptx?|pdf|zip|tar|t?gz|tgz|bz2|xz|zst|7z|whl|egg|so|dll|dylib|exe|cc?|cpp|cxx|cuh?|hh?|hpp|rs|go|java|kt|swift|jsx?|mjs|cjs|tsx?|vue|css|scss|html?|xml|svg|png|jpe?g|gif|webp|bmp|ico|wav|mp3|flac|ogg|m4a|mp4|avi|mkv|webm|mov|model|tiktoken|vocab|spm|bpe|proto|pb|sql|db|sqlite3?|patch|diff|jinja2?|j2|tmpl|tpl|template|git|dockerfile|ttf|woff2?)$/i

/** First segments that are folders, media types, metric prefixes or halves of "and/or" prose, never an organisation. */
const NOT_AN_OWNER = new Set(
  `data datas dataset datasets dataloader checkpoint checkpoints ckpt ckpts output outputs out model models module modules
  result results tmp temp log logs run runs exp exps expt expr experiment experiments save saves saved saved-models
  weight weights pretrained pretrain pretraining base-models hf-models local-models llm-models trained-models src source sources script scripts tool tools
  config configs configuration configurations conf cfg cfgs doc docs documentation example examples sample samples
  asset assets image images img imgs figure figures fig figs media test tests testing lib libs library libs bin util utils
  home root mnt opt var usr etc dev proc sys srv nfs scratch lustre gpfs fsx efs raid ssd hdd disk volume volumes content drive gdrive
  workspace workspaces workdir work storage cache caches share shared public static dist build target
  train training trainer valid val validation eval evals evaluate evaluation inference infer serve serving server client deploy deployment
  finetune finetuning fine-tune sft dpo rlhf ppo grpo reward actor critic policy rollout lora adapter adapters
  table tables tokenizer tokenizers vocab vocabs prompt prompts template templates recipe recipes notebook notebooks
  corpus corpora raw raw-data processed preprocessed artifacts artifact resource resources download downloads upload uploads
  text audio video application multipart font message chemical metrics metric loss perf time timing memory throughput
  benchmark benchmarks bench leaderboard task tasks
  my our your some any the this that and or not yes no true false none null nan input inputs encoder decoder
  user users username user-name org orgs organization organisation org-name owner namespace name repo repository repo-id hub hub-id hf-user hf-username hf-org huggingface-user hf-hub
  foo bar baz dummy fake mock placeholder xxx xxxx path paths dir folder file files local here
  http https www com net file s3 gs gcs hdfs azure oss obs cos hf git github gitlab bitbucket api apis
  cpu gpu tpu npu cuda rocm linux windows macos ubuntu darwin x86 arm arm64 amd64 python pip conda torch
  africa america antarctica arctic asia atlantic australia europe indian pacific etc utc gmt
  key keys query value values head tail left right start end begin min max mean sum avg top bottom first last
  question questions answer answers system assistant human bot chat he she him her his male female
  origin upstream refs heads feature features feat fix bugfix hotfix release releases main master pull pulls issues tree blob raw
  app apps core plugins plugin extensions extension packages package components component pages page views
  english korean chinese japanese vision language visual speech multimodal question-answering`.split(/\s+/),
)

/** Second segments that make no repository whatever stands before them. */
const NOT_A_NAME = new Set(
  `model models dataset datasets name repo repository model-name model_name modelname dataset-name dataset_name model-id model_id
  repo-name repo_name your-model your_model my-model my_model mymodel yourmodel my-awesome-model checkpoint checkpoints weights tokenizer
  id or to a path file dir folder xxx xxxx foo bar something placeholder`.split(/\s+/),
)

const PLACEHOLDER =
  /(?:^|[/_.-])(?:your|my|our|some|xx+|todo|tbd|placeholder|replace(?:[-_]?me)?|change[-_]?me|insert|path[-_]to|example|dummy|foo|foobar|username|user[-_]?name|org[-_]?name|lorem)(?=$|[/_.-])|^(?:path|PATH|dir|folder)\/(?:to|TO)|^n\/a$|^[A-Z]+_[A-Z_]+\/|\/[A-Z]+_[A-Z_]*(?:NAME|ID|PATH|MODEL|DIR)[A-Z_]*$/i

/** True for `<…>`, `{…}`, `$VAR`, `path/to/model`, `your-org/model`, `username/repo` and the like. */
export function isPlaceholder(text: string): boolean {
  return /[<>{}$%*\\[\]()\s]/.test(text) || PLACEHOLDER.test(text)
}

/**
 * True when the text is an `org/name` id that can name a repository of the hub. Bare names (`gpt2`) are not accepted
 * here: only the catalogue knows which of them are models.
 */
export function isHubId(text: string): boolean {
  const slash = text.indexOf('/')
  if (slash < 2 || slash !== text.lastIndexOf('/') || text.length > 193) return false
  const owner = text.slice(0, slash)
  const name = text.slice(slash + 1)
  if (!OWNER.test(owner) || !SEGMENT.test(name) || name.length < 2) return false
  if (text.includes('--') || text.includes('..')) return false
  // Ratios, dates and units: 24/7, 1e-5/2.
  if (/^[\d.e-]+$/i.test(owner) && /^\d/.test(owner)) return false
  if (/^[\d.]+$/.test(name) || /^checkpoint-?\d+$/i.test(name)) return false
  const lower = owner.toLowerCase()
  if (NOT_AN_OWNER.has(lower) || NOT_A_NAME.has(name.toLowerCase())) return false
  if (FILE_EXTENSION.test(name)) return false
  return !isPlaceholder(text)
}

const HUB_HOST = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\//i
const HUB_SCHEME = /^hf:\/\//i

/** Names that the hub serves without an organisation and that are models, not people. */
const BARE_MODEL =
  /^(?:gpt2|openai-gpt|bert|distilbert|distilgpt2|distilroberta|roberta|xlm|xlm-roberta|t5|albert|xlnet|camembert|transfo-xl|ctrl)(?:-[a-z0-9-]+)?$/i

/** Sections of the hub's web site that look like an organisation. */
const SITE_PAGE = new Set(
  `docs blog papers learn course tasks posts join login logout settings new pricing enterprise chat models datasets spaces
  organizations collections api terms-of-service privacy support inference-endpoints inference front search metrics
  autotrain brand code-of-conduct content-guidelines huggingface.js notifications oauth changelog support hardware languages
  assistants playground mcp jobs agents inference-api subscribe welcome activity`.split(/\s+/),
)

/**
 * Reads an address of the hub: `https://huggingface.co/org/name/tree/rev`, `hf.co/…`, `hf://datasets/org/name@rev`, with
 * or without `resolve|blob|tree`. Trailing punctuation of prose is dropped. `null` for pages of the site that are no
 * repository (documentation, papers, an organisation's own page) and for placeholders.
 */
export function parseHubUrl(url: string): HubUrl | null {
  const scheme = HUB_SCHEME.exec(url)
  const host = scheme ?? HUB_HOST.exec(url)
  if (host === null) return null
  const path = url.slice(host[0].length).split(/[?#\s"'`<>()[\]{}|,;]/, 1)[0] as string
  const segments = path
    .replace(/[.:!*_]+$/, '')
    .split('/')
    .filter((segment) => segment !== '')
  let kind: HubUrl['kind'] = 'model'
  if (segments[0] === 'api') segments.shift()
  const first = segments[0]?.toLowerCase()
  if (first === 'datasets' || first === 'spaces' || first === 'collections') {
    kind = first === 'datasets' ? 'dataset' : first === 'spaces' ? 'space' : 'collection'
    segments.shift()
  } else if (first === 'models') segments.shift()
  else if (first === undefined || SITE_PAGE.has(first)) return null
  const [owner, rawName] = segments
  if (owner === undefined) return null
  let revision: string | null = null
  let name = rawName
  if (scheme !== null && name !== undefined) {
    const at = name.indexOf('@')
    if (at !== -1) {
      revision = name.slice(at + 1)
      name = name.slice(0, at)
    }
  }
  const bare = name === undefined || /^(?:tree|blob|resolve|raw|discussions|commits?|viewer)$/.test(name)
  const at = bare ? 1 : 2
  if (/^(?:tree|blob|resolve|raw|commits?)$/.test(segments[at] ?? ''))
    revision = decode(segments[at + 1] ?? '') || null
  if (bare) {
    if (kind === 'model' && !BARE_MODEL.test(owner)) return null
    if (kind === 'space' || kind === 'collection') return null
    if (!SEGMENT.test(owner) || isPlaceholder(owner) || FILE_EXTENSION.test(owner)) return null
    return { kind, id: owner, revision }
  }
  const id = `${owner}/${name}`
  return isHubId(id) ? { kind, id, revision } : null
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
