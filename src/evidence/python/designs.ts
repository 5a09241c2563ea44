/**
 * Which published design a modelling class says it implements. Its name alone says nothing: `Transformer` is what most
 * models call their top class, whatever they changed inside it, and `CLIP` in CLIP's own repository is no borrowing.
 */

/** Class names (lower case, without `_`) of designs that were published by somebody, and the design's name. */
const PUBLISHED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    conformer: 'Conformer',
    deepspeech2: 'Deep Speech 2',
    listenattendspell: 'Listen, Attend and Spell',
    jointctcattentionlas: 'Listen, Attend and Spell',
    rnntransducer: 'RNN Transducer',
    jasper: 'Jasper',
    speechtransformer: 'Speech-Transformer',
    transformer: 'Transformer',
    transformerxl: 'Transformer-XL',
    wav2vec2model: 'wav2vec 2.0',
    whisper: 'Whisper',
    whispermodel: 'Whisper',
    bertmodel: 'BERT',
    bert: 'BERT',
    gpt: 'GPT',
    gpt2: 'GPT-2',
    gpt2model: 'GPT-2',
    gptneox: 'GPT-NeoX',
    visiontransformer: 'Vision Transformer',
    vit: 'Vision Transformer',
    swintransformer: 'Swin Transformer',
    resnet: 'ResNet',
    unet: 'U-Net',
    clip: 'CLIP',
    t5model: 'T5',
    mamba: 'Mamba',
    bigvgan: 'BigVGAN',
    hifigan: 'HiFi-GAN',
    ecapatdnn: 'ECAPA-TDNN',
    tacotron2: 'Tacotron 2',
    fastspeech2: 'FastSpeech 2',
    vits: 'VITS',
    squeezeformer: 'Squeezeformer',
    citrinet: 'Citrinet',
    quartznet: 'QuartzNet',
    contextnet: 'ContextNet',
    llamaforcausallm: 'Llama',
    llamamodel: 'Llama',
    llama: 'Llama',
    mistralforcausallm: 'Mistral',
    mixtralforcausallm: 'Mixtral',
    qwen2forcausallm: 'Qwen2',
    qwen3forcausallm: 'Qwen3',
    gemmaforcausallm: 'Gemma',
    gptneoxforcausallm: 'GPT-NeoX',
    deepseekv3forcausallm: 'DeepSeek-V3',
  }),
)

const NAMING =
  /(?:proposed|introduced|described|presented|specified|as) (?:in|by) (?:the )?(?:paper )?[`"'“*[]+([A-Z][^`"'”*\]\n]{8,150})[`"'”*\]]|(?:the paper|paper:|implementation of(?: the)?(?: paper)?|from the paper|title:)\s*[:`"'“*[]+\s*([A-Z][^`"'”*\]\n]{8,150})[`"'”*\]]/i
/** Words with which documentation ascribes a design to a publication. */
const CITES = /\b(?:paper|arxiv|proposed|et al\b|introduced (?:in|by)|described (?:in|by)|implementation of)/i
const ARXIV = /arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/i

/**
 * Name of the design, `null` when nothing names one. `doc` is the class's documentation string, `comment` what stands
 * right above the class.
 */
export function designOf(className: string, doc: string, comment: string): string | null {
  const head = doc.trim().split('\n', 1)[0]!.trim()
  // "Conformer: Convolution-augmented Transformer for Speech Recognition" is the title of a paper.
  const title = /^([A-Z][\w.+ -]{1,40}):\s+([A-Z][^\n]{10,150})$/.exec(head)
  if (title !== null && isTitle(title[2]!) && mentionsPaper(doc, className, title[1]!))
    return title[1]!.trim()
  const known = PUBLISHED.get(className.toLowerCase().replaceAll('_', ''))
  if (known !== undefined && (CITES.test(doc) || CITES.test(comment))) return known
  const named = NAMING.exec(doc) ?? NAMING.exec(comment)
  if (named !== null) return (named[1] ?? named[2])!.trim()
  const link = ARXIV.exec(doc) ?? ARXIV.exec(comment)
  return link === null ? null : `arXiv:${link[1]}`
}

/** The class bears the name a design was published under. */
export function isPublished(className: string): boolean {
  return PUBLISHED.has(className.toLowerCase().replaceAll('_', ''))
}

/** Most words of a paper's title start with a capital; a sentence about a class does not look so. */
function isTitle(text: string): boolean {
  const words = text.split(/[\s-]+/).filter((word) => /^[A-Za-z]{4,}/.test(word))
  if (words.length < 2) return false
  return words.filter((word) => /^[A-Z]/.test(word)).length >= words.length * 0.7
}

function mentionsPaper(doc: string, className: string, name: string): boolean {
  if (/\bpaper\b|arxiv|proposed|et al\./i.test(doc)) return true
  return name.toLowerCase().replace(/[^a-z0-9]/g, '') === className.toLowerCase().replace(/[^a-z0-9]/g, '')
}
