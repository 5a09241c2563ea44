import { expect, test } from '@jest/globals'
import { familyInName } from '../../src/catalog/family-in-name.js'

test.each([
  ['haebit/onnuri-llama2-7b-v1', 'Llama 2'],
  ['haebit/onnuri-mistral-7b', 'Mistral'],
  ['haebit/onnuri-owl-llama-7b-pt', 'LLaMA'],
  ['haebit/Onnuri-Qwen2.5-7B-Instruct', 'Qwen2.5'],
])('%s holds %s', (id, family) => {
  expect(familyInName(id)?.name).toBe(family)
})

test.each([
  'haebit/onnuri-7b',
  'haebit/onnuri-math-7b',
  'haebit/onnuri-base-7b',
  'meta-llama/Llama-2-7b-hf',
  'haebit/onnuri-llama-tokenizer',
  'haebit/kobert',
])('%s holds none behind a name of its own and before a size', (id) => {
  expect(familyInName(id)).toBeNull()
})
