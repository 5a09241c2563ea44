// Serves made-up models of real shapes by ranges, without a byte on disk: node bench/lib/model-server.mjs
//
// Prints its port, then one JSON line for each `GET /counts`. Every tensor is BF16; a number's sign and mantissa come from a
// hash of the shard's seed and the byte's place, its size lies near .02. Shapes are those of published configurations:
// 7B: meta-llama/Llama-2-7b-hf; 32B: Qwen/Qwen2.5-32B; 100B MoE: upstage/Solar-Open-100B (128 routed experts, one shared).
import { createServer } from 'node:http'

const SHARD_BYTES = 5e9
const SHAPES = {
  '7b': { layers: 32, width: 4096, inner: 11008, heads: 32, kv: 32, head: 128, vocabulary: 32000 },
  '32b': {
    layers: 64,
    width: 5120,
    inner: 27648,
    heads: 40,
    kv: 8,
    head: 128,
    vocabulary: 152064,
    bias: true,
  },
  '100b-moe': {
    layers: 48,
    width: 4096,
    inner: 1280,
    heads: 64,
    kv: 8,
    head: 128,
    vocabulary: 196608,
    experts: 128,
  },
}

function tensorsOf({ layers, width, inner, heads, kv, head, vocabulary, bias, experts }) {
  const list = [['model.embed_tokens.weight', [vocabulary, width]]]
  const block = (name) => {
    list.push([`${name}.gate_proj.weight`, [inner, width]])
    list.push([`${name}.up_proj.weight`, [inner, width]])
    list.push([`${name}.down_proj.weight`, [width, inner]])
  }
  for (let layer = 0; layer < layers; layer += 1) {
    const name = `model.layers.${layer}`
    list.push([`${name}.input_layernorm.weight`, [width]])
    for (const [part, count] of [
      ['q', heads],
      ['k', kv],
      ['v', kv],
    ]) {
      list.push([`${name}.self_attn.${part}_proj.weight`, [count * head, width]])
      if (bias) list.push([`${name}.self_attn.${part}_proj.bias`, [count * head]])
    }
    list.push([`${name}.self_attn.o_proj.weight`, [width, heads * head]])
    list.push([`${name}.post_attention_layernorm.weight`, [width]])
    if (experts === undefined) block(`${name}.mlp`)
    else {
      list.push([`${name}.mlp.gate.weight`, [experts, width]])
      for (let expert = 0; expert < experts; expert += 1) block(`${name}.mlp.experts.${expert}`)
      block(`${name}.mlp.shared_experts`)
    }
  }
  list.push(['model.norm.weight', [width]], ['lm_head.weight', [vocabulary, width]])
  return list
}

function shardsOf(tensors) {
  const shards = [[]]
  let bytes = 0
  for (const [name, shape] of tensors) {
    const size = 2 * shape.reduce((product, one) => product * one, 1)
    if (bytes > 0 && bytes + size > SHARD_BYTES) {
      shards.push([])
      bytes = 0
    }
    shards.at(-1).push([name, shape, size])
    bytes += size
  }
  return shards
}

const files = new Map()
for (const [model, shape] of Object.entries(SHAPES)) {
  const shards = shardsOf(tensorsOf(shape))
  const map = {}
  for (const [at, tensors] of shards.entries()) {
    const file = `model-${String(at + 1).padStart(5, '0')}-of-${String(shards.length).padStart(5, '0')}.safetensors`
    const header = {}
    let end = 0
    for (const [name, shape, size] of tensors) {
      header[name] = { dtype: 'BF16', shape, data_offsets: [end, end + size] }
      map[name] = file
      end += size
    }
    const json = Buffer.from(JSON.stringify(header))
    const start = Buffer.alloc(8)
    start.writeBigUInt64LE(BigInt(json.length))
    files.set(`/${model}/${file}`, {
      head: Buffer.concat([start, json]),
      data: end,
      seed: at + 1 + model.length * 1000,
    })
  }
  const index = JSON.stringify({ metadata: {}, weight_map: map })
  files.set(`/${model}/model.safetensors.index.json`, { head: Buffer.from(index), data: 0, seed: 0 })
}

let counts = { requests: 0, head: 0, tensors: 0 }
const server = createServer((request, response) => {
  if (request.url === '/counts') {
    response.writeHead(200, { connection: 'close' }).end(JSON.stringify(counts))
    counts = { requests: 0, head: 0, tensors: 0 }
    return
  }
  const file = files.get(request.url)
  if (file === undefined) {
    response.writeHead(404).end()
    return
  }
  const size = file.head.length + file.data
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
  const from = range === null ? 0 : Number(range[1])
  const to = range === null || range[2] === '' ? size - 1 : Math.min(size - 1, Number(range[2]))
  counts.requests += 1
  const length = to - from + 1
  const headers = { 'content-length': length, 'accept-ranges': 'bytes', etag: '"made"' }
  if (range !== null) headers['content-range'] = `bytes ${from}-${to}/${size}`
  response.writeHead(range === null ? 200 : 206, headers)
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  if (range === null && file.data > 0) {
    // Nobody asks for a whole shard: answer with what cannot be taken for one.
    response.destroy()
    return
  }
  const body = Buffer.allocUnsafe(length)
  fill(body, from, file)
  // The reader asks for the beginning of a file before it knows how long the header is.
  if (from < file.head.length) counts.head += length
  else counts.tensors += length
  response.end(body)
})

function fill(body, from, { head, seed }) {
  for (let at = 0; at < body.length; at += 1) {
    const place = from + at
    if (place < head.length) body[at] = head[place]
    else {
      const byte = place - head.length
      const word = mixed((byte >>> 1) + Math.imul(seed, 0x9e3779b1) + Math.floor(byte / 2 ** 33))
      const value = (word & 0x80ff) | 0x3c00
      body[at] = byte % 2 === 0 ? value & 0xff : value >>> 8
    }
  }
}

function mixed(value) {
  let word = value | 0
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return (word ^ (word >>> 16)) >>> 0
}

server.listen(0, '127.0.0.1', () => console.log(server.address().port))
