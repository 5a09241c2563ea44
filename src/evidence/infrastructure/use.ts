import type { InfrastructureFact } from '../../types/fact.js'
import type { TextFile } from '../text-file.js'

const TRAINING_WORDS = /\b(?:train(?:ing|er|job)?|finetun\w*|pretrain\w*|PyTorchJob|MPIJob)\b/i
const INFERENCE_WORDS = /\b(?:vllm|sglang|serv(?:e|ing|er)|inference|InferenceService|triton|tgi|api)\b/i

/** What the machines of a file are for, by its place and words; both or neither leave it open. */
export function useOf(file: TextFile): InfrastructureFact['use'] {
  const training = TRAINING_WORDS.test(file.text) || file.scope === 'training'
  const inference = INFERENCE_WORDS.test(file.text)
  if (training === inference) return 'unknown'
  return training ? 'training' : 'inference'
}
