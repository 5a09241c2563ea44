// Writes the generated files of examples/: weights and training logs. Deterministic; run after changing a recipe.
//
// Weights: safetensors with bf16 tensors of the shapes that each example's config.json states, filled from a normal
// distribution with standard deviation 0.02 (the usual initializer_range); nobody should mistake them for a model.
// Log: loss of a run from random weights: ln(vocabulary) at the first step, then
// floor + (ln V − floor) · (1 + step/s)^(−0.45) with noise of 0.6 %, which is the shape that published pre-training
// curves follow; learning rate with linear warm-up and cosine decay.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples')

function generator(seed) {
  let state = seed >>> 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return () => Math.sqrt(-2 * Math.log(uniform() || 1e-12)) * Math.cos(2 * Math.PI * uniform())
}

function bf16(value) {
  const view = new DataView(new ArrayBuffer(4))
  view.setFloat32(0, value)
  return view.getUint16(0)
}

function safetensors(tensors, seed) {
  const normal = generator(seed)
  const header = { __metadata__: { format: 'pt' } }
  const parts = []
  let offset = 0
  for (const [name, shape] of tensors) {
    const count = shape.reduce((product, size) => product * size, 1)
    const data = Buffer.alloc(count * 2)
    const isNorm = name.includes('norm')
    for (let i = 0; i < count; i += 1)
      data.writeUInt16LE(bf16(isNorm ? 1 + 0.02 * normal() : 0.02 * normal()), i * 2)
    header[name] = { dtype: 'BF16', shape, data_offsets: [offset, offset + data.length] }
    offset += data.length
    parts.push(data)
  }
  let json = JSON.stringify(header)
  json += ' '.repeat((8 - (json.length % 8)) % 8)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(json.length))
  return Buffer.concat([length, Buffer.from(json), ...parts])
}

function decoder(prefix, { layers, hidden, ffn, heads, kvHeads, vocabulary, tied }) {
  const head = hidden / heads
  const out = [[`${prefix}embed_tokens.weight`, [vocabulary, hidden]]]
  for (let layer = 0; layer < layers; layer += 1) {
    const at = `${prefix}layers.${layer}.`
    out.push(
      [`${at}input_layernorm.weight`, [hidden]],
      [`${at}self_attn.q_proj.weight`, [hidden, hidden]],
      [`${at}self_attn.k_proj.weight`, [kvHeads * head, hidden]],
      [`${at}self_attn.v_proj.weight`, [kvHeads * head, hidden]],
      [`${at}self_attn.o_proj.weight`, [hidden, hidden]],
      [`${at}post_attention_layernorm.weight`, [hidden]],
      [`${at}mlp.gate_proj.weight`, [ffn, hidden]],
      [`${at}mlp.up_proj.weight`, [ffn, hidden]],
      [`${at}mlp.down_proj.weight`, [hidden, ffn]],
    )
  }
  out.push([`${prefix}norm.weight`, [hidden]])
  if (!tied) out.push(['lm_head.weight', [vocabulary, hidden]])
  return out
}

function tower(prefix, { depth, width, ffn, out: target }) {
  const out = [[`${prefix}patch_embed.proj.weight`, [width, 3, 2, 4, 4]]]
  for (let block = 0; block < depth; block += 1) {
    const at = `${prefix}blocks.${block}.`
    out.push(
      [`${at}norm1.weight`, [width]],
      [`${at}attn.qkv.weight`, [3 * width, width]],
      [`${at}attn.proj.weight`, [width, width]],
      [`${at}norm2.weight`, [width]],
      [`${at}mlp.gate_proj.weight`, [ffn, width]],
      [`${at}mlp.up_proj.weight`, [ffn, width]],
      [`${at}mlp.down_proj.weight`, [width, ffn]],
    )
  }
  out.push([`${prefix}merger.mlp.weight`, [target, width * 4]])
  return out
}

function log({ vocabulary, steps, every, floor, scale, peak, warmup, seed }) {
  const normal = generator(seed)
  const start = Math.log(vocabulary)
  const history = []
  for (let step = 1; step <= steps; step = step === 1 ? every : step + every) {
    const mean = floor + (start - floor) * (1 + (step - 1) / scale) ** -0.45
    const rate =
      step < warmup
        ? (peak * step) / warmup
        : peak * (0.1 + 0.45 * (1 + Math.cos((Math.PI * (step - warmup)) / (steps - warmup))))
    history.push({
      epoch: Number((step / steps).toFixed(4)),
      grad_norm: Number((1.1 * (1 + step / 200) ** -0.3 * (1 + 0.12 * normal())).toFixed(4)),
      learning_rate: Number(rate.toExponential(4)),
      loss: Number((mean * (1 + 0.006 * normal())).toFixed(4)),
      step,
    })
  }
  return {
    best_metric: null,
    epoch: 1.0,
    global_step: steps,
    is_local_process_zero: true,
    is_world_process_zero: true,
    log_history: history,
    logging_steps: every,
    max_steps: steps,
    num_train_epochs: 1,
    train_batch_size: 16,
  }
}

const write = (path, content) => writeFileSync(join(EXAMPLES, path), content)

write(
  'from-scratch/model.safetensors',
  safetensors(
    decoder('model.', { layers: 3, hidden: 48, ffn: 128, heads: 6, kvHeads: 2, vocabulary: 512, tied: true }),
    11,
  ),
)
write(
  'from-scratch/logs/trainer_state.json',
  `${JSON.stringify(log({ vocabulary: 512, steps: 4000, every: 40, floor: 2.1, scale: 60, peak: 3e-4, warmup: 200, seed: 12 }), null, 2)}\n`,
)
write(
  'borrowed-encoder/model.safetensors',
  safetensors(
    [
      ...decoder('language_model.model.', {
        layers: 3,
        hidden: 64,
        ffn: 176,
        heads: 8,
        kvHeads: 2,
        vocabulary: 640,
        tied: true,
      }),
      ...tower('vision_model.', { depth: 2, width: 16, ffn: 44, out: 64 }),
      ['mm_projector.weight', [64, 64]],
    ],
    21,
  ),
)
