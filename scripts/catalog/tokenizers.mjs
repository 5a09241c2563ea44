/** Whose vocabulary each reference tokenizer is: name in the reference → hub id. `null` rows are nobody's catalogue model. */
const ORIGIN = {
  'llama-2-7b (tokenizer.json)': 'meta-llama/Llama-2-7b-hf',
  'llama-2-7b (tokenizer.model)': 'meta-llama/Llama-2-7b-hf',
  'llama-1-7b (tokenizer.model)': 'meta-llama/Llama-2-7b-hf',
  'llama-13b (tokenizer.json)': 'meta-llama/Llama-2-7b-hf',
  'baichuan2-7b': 'baichuan-inc/Baichuan2-7B-Base',
  'chatglm-6b': 'THUDM/chatglm-6b',
  'chatglm2-6b': 'THUDM/chatglm2-6b',
  'qwen1.5/qwen2 (vocab.json)': 'Qwen/Qwen2-7B',
  'AIN (vocab.json; base Qwen2-VL)': 'Qwen/Qwen2-7B',
  'RUTERGPT13B (tokenizer.json; base Llama 2)': 'meta-llama/Llama-2-7b-hf',
  '2PRYMMAL (tokenizer.json; base Yi-1.5)': '01-ai/Yi-1.5-6B',
  'minimind-3': 'jingyaogong/minimind-3',
  'olmo dolma2 (cl100k variant)': 'allenai/OLMo-2-1124-7B',
  'olmo 1 (gpt-neox-olmo-dolma-v1_5)': 'allenai/OLMo-7B-hf',
  'olmo gpt-neox-20b-pii-special': 'EleutherAI/gpt-neox-20b',
  'rwkv world v20230424': 'BlinkDL/rwkv-7-world',
}

export function buildTokenizers(reference) {
  const byDigest = new Map()
  for (const row of reference.tokenizers) {
    const model = ORIGIN[row.name]
    if (model === undefined) continue
    const known = byDigest.get(row.vocab_sha256_in_id_order) ?? {
      vocabularyDigest: row.vocab_sha256_in_id_order,
      model,
      type: row.type,
      vocabularySize: row.vocab_size,
      fileDigests: [],
      mergesDigest: null,
      source: `${row.repo}:${row.path}@${row.commit.slice(0, 12)}`,
      confidence: 'traced',
    }
    if (!known.fileDigests.includes(row.file_sha256)) known.fileDigests.push(row.file_sha256)
    known.mergesDigest ??= row.merges_sha256_all ?? null
    byDigest.set(row.vocab_sha256_in_id_order, known)
  }
  return { note: reference.note, tokenizers: [...byDigest.values()] }
}
