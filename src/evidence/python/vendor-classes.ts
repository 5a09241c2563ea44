import type { ReferenceFact } from '../../types/fact.js'
import { dottedName, lastName } from './expression.js'
import { type Load, roleOfClass } from './loaders.js'
import type { PythonModule } from './module.js'
import { type Nature, scopeAt } from './training.js'

/** Class names of transformers start with the family they belong to. */
const FAMILIES =
  'Albert|Aria|Bamba|Bark|Bart|Beit|Bert|BigBird|Blip|Bloom|ChatGLM|Clap|CLIP|Codegen|CodeGen|Cohere|Conv[Nn]ext|Dac|Data2Vec|Dbrx|Deberta|Deepseek|Deit|DeiT|Dino|Donut|DPT|Electra|Emu3|Encodec|Ernie|Exaone|Falcon|Florence|Fuyu|Gemma|Git|Glm|GLM|GPT(?!Q)|Granite|Hubert|HyperCLOVAX|Idefics|InstructBlip|Intern|Jamba|Janus|Kosmos|Layoutlm|LayoutLM|Lfm|Llama|LLaMA|Llava|MBart|MT5|Mamba|Marian|MiniCPM|Mimi|Mistral|Mixtral|Mllama|MobileViT|Moonshine|Mpt|Musicgen|Nemotron|OPT|Olmo|OLMo|Owl|PaliGemma|Parakeet|Persimmon|Phi|Pixtral|Qwen|Roberta|RoBerta|Rwkv|Sam|SAM|Seamless|Seed|Siglip|SmolLM|SmolVLM|Solar|SpeechT5|StableLm|Starcoder|Swin|T5|UMT5|Video|ViT|Vits|Voxtral|Wav2Vec2|WavLM|Whisper|XLM|XLNet|Yi|Yolos|Zamba'
const PARTS =
  'Model|ForCausalLM|ForConditionalGeneration|LMHeadModel|PretrainedModel|PreTrainedModel|Encoder|Config|FeatureExtractor|ImageProcessor|ImageProcessorFast|Processor|VisionTransformer\\w*|Attention|DecoderLayer'
const FAMILY = new RegExp(`^(?:TF|Flax)?(?:${FAMILIES})`)
const PART = new RegExp(`(?:${PARTS})$`)
const CLASS = new RegExp(`\\b(?:TF|Flax)?(?:${FAMILIES})\\w*(?:${PARTS})\\b`)

/** Imported classes whose use is looked for. */
const MOST_CLASSES = 60

/** Cheap test over whole files. */
export function mayUseVendorClass(text: string): boolean {
  return text.includes(' transformers') && /(?:from|import) transformers\b/.test(text) && CLASS.test(text)
}

/**
 * Classes of another vendor's model taken from transformers and used by product or training code. The class alone is
 * the design; whose weights fill it, the loader calls say. Where a loader reads them from a place only known at run
 * time, the class is the only name there is.
 */
export function findVendorClasses(
  module: PythonModule,
  unresolved: readonly Load[],
  nature: Nature,
): ReferenceFact[] {
  const { source } = module
  if (source.scope !== 'product' && source.scope !== 'training') return []
  const found: ReferenceFact[] = []
  let checked = 0
  for (const statement of module.statements) {
    if (statement.kind !== 'import') continue
    for (const { local, full, module: from } of module.importedNames(statement)) {
      if (from !== 'transformers' && !from.startsWith('transformers.')) continue
      const name = full.slice(full.lastIndexOf('.') + 1)
      if (!FAMILY.test(name) || !PART.test(name)) continue
      if (/PreTrainedModel$/.test(name) && !/VisionTransformer/.test(name)) continue
      checked += 1
      if (checked > MOST_CLASSES) return found
      const used = useOf(module, local)
      if (used === null) continue
      const loaded = unresolved.find((load) => load.className === name && load.target === 'model')
      const offset = module.text.indexOf(local, statement.start)
      const scope = scopeAt(module, statement)
      found.push({
        kind: 'reference',
        target: loaded === undefined ? 'code' : 'model',
        id: name,
        form: 'name',
        revision: null,
        use: nature.trains ? 'train' : 'load',
        relation: 'architecture-of',
        role: roleOfClass(name),
        via: loaded === undefined ? 'import' : loaded.via,
        isDefault: false,
        strength: source.strength,
        scope,
        location:
          loaded === undefined
            ? module.locate({ start: offset === -1 ? statement.start : offset, end: offset + local.length })
            : module.locate(loaded.site.call),
      })
    }
  }
  return found
}

const WHOLE_MODEL = /(?:For(?:CausalLM|ConditionalGeneration)|LMHeadModel|Model)$/

/**
 * A place that builds, loads, registers or derives from the class; mentions in annotations and `isinstance` are none. A
 * configuration or a layer that is derived from may be a small part of another design, a whole model is the design.
 */
function useOf(module: PythonModule, local: string): true | null {
  if (WHOLE_MODEL.test(local) && module.text.includes('class ')) {
    const derived = new RegExp(`^[ \\t]*class[ \\t]+\\w+[ \\t]*\\([^)]{0,300}(?<![\\w.])${local}\\b`, 'm')
    if (derived.test(module.text)) return true
  }
  // Begins with the letters themselves, which is found many times faster; what else it meets the checks below sort out.
  const pattern = new RegExp(`${local}\\b`, 'g')
  for (const { call } of module.callsWith(pattern)) {
    const callee = dottedName(call.callee)
    if (callee === local) return true
    if (callee?.startsWith(`${local}.`)) return true
    if (lastName(call.callee) === 'register' && call.args.some(({ value }) => dottedName(value) === local))
      return true
  }
  return null
}
