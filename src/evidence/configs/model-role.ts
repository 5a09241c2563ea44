import type { Role } from '../../types/vocabulary.js'

const PART_ROLES: readonly (readonly [RegExp, Role])[] = [
  [/teacher/i, 'teacher'],
  [/discrete|codec|vqgan|vq_?model|tokenizer/i, 'tokenizer'],
  [/project|connector|q_?former|perceiver|resampler|abstractor|bridge/i, 'projector'],
  [/talker|token2wav|code2wav|vocoder|hifigan|bigvgan|dit|unet|image_decoder|depth_decoder/i, 'decoder'],
  [/draft|assistant|eagle|medusa|mtp|speculat/i, 'draft-head'],
  [/reward|critic/i, 'reward-model'],
  [/vision|visual|image|video|vit|siglip|clip|dino/i, 'vision-encoder'],
  [/audio|speech|whisper|wav2vec|hubert|acoustic/i, 'audio-encoder'],
  [/text|llm|language|backbone|thinker|decoder/i, 'backbone'],
]

/** Role of a nested part by its key or path (`vision_config`, `thinker_config.audio_config`): the last segment decides. */
export function roleOfPart(part: string): Role | null {
  const last = part.slice(part.lastIndexOf('.') + 1)
  return PART_ROLES.find(([pattern]) => pattern.test(last))?.[1] ?? null
}

/** Role of a whole model by what its configuration calls it. */
export function roleOfModel(architectures: readonly string[], modelType: string | null): Role | null {
  const named = architectures.join(' ')
  if (/RewardModel/.test(named)) return 'reward-model'
  if (/Eagle|Medusa|MTP|Speculator/.test(named)) return 'draft-head'
  if (/ForCausalLM|LMHeadModel|ForConditionalGeneration|ChatGLMModel/.test(named)) return 'backbone'
  if (
    /Vision(?:Transformer|Model|Encoder|Tower)|VisionModel|ViT|Siglip|SigLIP|CLIPModel|Dinov?\d?/.test(named)
  )
    return 'vision-encoder'
  if (/Audio(?:Encoder|Model|Tower)|WhisperEncoder|Wav2Vec2|Hubert/.test(named)) return 'audio-encoder'
  if (/Projector|QFormer|Resampler/.test(named)) return 'projector'
  if (modelType === null) return null
  if (/vision|siglip|(?:^|_)clip|dinov?\d|(?:^|_)vit(?:_|$)/.test(modelType)) return 'vision-encoder'
  if (/audio|wav2vec|hubert/.test(modelType)) return 'audio-encoder'
  return null
}
