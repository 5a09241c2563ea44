import type { ModelConfigFact } from '../types/fact.js'
import type { Role } from '../types/vocabulary.js'

/** Parts that stand beside the language model and ship with it. */
export function isEncoder(role: Role | null): boolean {
  return (
    role === 'vision-encoder' ||
    role === 'audio-encoder' ||
    role === 'projector' ||
    role === 'tokenizer' ||
    role === 'decoder'
  )
}

/**
 * Role of what a configuration describes: as collected, else from its class, because an encoder served from a folder of
 * its own has its configuration at the root of a file.
 */
export function roleOfConfig(fact: ModelConfigFact): Role | null {
  if (fact.role !== null) return fact.role
  const words = [...fact.architectures, fact.modelType ?? ''].join(' ')
  if (/For(CausalLM|ConditionalGeneration|SequenceClassification)/.test(words)) return null
  if (
    /VisionTransformer|VisionModel|VisionEncoder|ImageEncoder|vision_model|SiglipVision|CLIPVision/.test(
      words,
    )
  )
    return 'vision-encoder'
  if (/AudioEncoder|SpeechEncoder|WhisperEncoder|audio_encoder|cosyvoice|s3tokenizer/i.test(words))
    return 'audio-encoder'
  return null
}
