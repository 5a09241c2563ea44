"""Writes weight files with the tools of each format, and beside each FILE what these tools read from it as FILE.expected.safetensors.

Needs torch, gguf, onnx, safetensors and numpy. Usage: python weight-readers.py FOLDER
"""
import collections
import json
import os
import sys

import gguf
import numpy as np
import onnx
import torch
from gguf import GGMLQuantizationType as T
from gguf import quants
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import save_file as save_arrays
from safetensors.torch import save_file as save_tensors

os.makedirs(sys.argv[1], exist_ok=True)
os.makedirs(os.path.join(sys.argv[1], 'refused'), exist_ok=True)
os.chdir(sys.argv[1])
torch.manual_seed(1)
random = np.random.default_rng(3)


def expect(name, tensors):
    save_tensors({k: v.detach().clone().contiguous() for k, v in tensors.items()}, name + '.expected.safetensors')


def expect_arrays(name, arrays):
    save_arrays({k: np.ascontiguousarray(v) for k, v in arrays.items()}, name + '.expected.safetensors')


# PyTorch: protocols, views, types, nesting; and what has to be refused.
module = torch.nn.Sequential(torch.nn.Linear(8, 4), torch.nn.LSTM(4, 3), torch.nn.Embedding(5, 6))
state = module.state_dict()
for protocol in (2, 3, 4, 5):
    torch.save(state, f'protocol{protocol}.pt', pickle_protocol=protocol)
    expect(f'protocol{protocol}.pt', state)
base = torch.randn(6, 10)
views = {
    'turned': base.t(), 'slice': base[2:5, 3:9], 'row': base[3], 'spread': torch.randn(1, 4).expand(3, 4),
    'cube': torch.randn(2, 3, 4).permute(2, 0, 1), 'scalar': torch.tensor(2.5), 'half': base.half(),
    'brain': base.bfloat16(), 'double': base.double(), 'tied': base, 'empty': torch.zeros(0, 3),
    'parameter': torch.nn.Parameter(torch.randn(3, 2)), 'steps': base[::2], 'column': base[:, 1:2],
    'middle': torch.randn(4, 6).t()[1:4], 'e4m3': base.to(torch.float8_e4m3fn), 'e5m2': base.to(torch.float8_e5m2),
}
torch.save({
    'epoch': 3, 'lr': 1e-3, 'state_dict': collections.OrderedDict(views), 'name': 'x', 'ok': True, 'none': None,
    'big': 2**70, 'bytes': b'abc', 'list': [1, 2, (3,)],
    'optimizer': {'state': {0: {'exp_avg': torch.randn(3)}}, 'param_groups': [{'lr': 0.1, 'params': [0]}]},
}, 'views.ckpt')
expect('views.ckpt', views)
torch.save({'model': {'module': {'a.weight': base}}}, 'nested.pth')
expect('nested.pth', {'a.weight': base})
torch.save(state, 'refused/old.pt', _use_new_zipfile_serialization=False)
torch.jit.script(module[0]).save('refused/script.pt')
torch.save(module, 'refused/module.pt')
torch.save({'w': base, 'loss': np.float64(3)}, 'refused/numpy.pt')

# GGUF: every type that is unpacked, heads of llama, experts, parts.
matrix = random.standard_normal((6, 512)).astype(np.float32) * 0.02
HALVES = {'Q2_K': [80, 82], 'Q3_K': [108], 'Q4_K': [0, 2], 'Q5_K': [0, 2], 'Q6_K': [208], 'IQ4_NL': [0], 'IQ4_XS': [0]}
writer = gguf.GGUFWriter('types.gguf', 'qwen2')
writer.add_token_list(['a', 'b', 'c'])
writer.add_float32('x.y', 1.5)
writer.add_array('nested', [1, 2, 3])
expected = {}
for kind in (T.F32, T.F16, T.BF16, T.Q4_0, T.Q4_1, T.Q5_0, T.Q5_1, T.Q8_0, T.Q2_K, T.Q3_K, T.Q4_K, T.Q5_K, T.Q6_K,
             T.IQ4_NL, T.IQ4_XS, T.MXFP4):
    name = f'{kind.name}.weight'
    try:
        data = quants.quantize(matrix, kind)
    except NotImplementedError:
        # No writer in Python: random codes with scales that are numbers.
        elements, size = gguf.GGML_QUANT_SIZES[kind]
        data = random.integers(0, 256, (6, 512 // elements * size), dtype=np.uint8)
        for block in range(512 // elements):
            for offset in HALVES[kind.name]:
                for row in range(6):
                    at = block * size + offset
                    data[row, at:at + 2] = np.frombuffer(np.float16(random.standard_normal() * 0.01).tobytes(), np.uint8)
    writer.add_tensor(name, data, raw_dtype=kind)
    expected[name] = quants.dequantize(data, kind).astype(np.float32)
writer.write_header_to_file(); writer.write_kv_data_to_file(); writer.write_tensors_to_file(); writer.close()
expect_arrays('types.gguf', expected)


def permute(weight, heads):
    """As convert_hf_to_gguf.py of llama.cpp does."""
    return weight.reshape(heads, 2, weight.shape[0] // heads // 2, *weight.shape[1:]).swapaxes(1, 2).reshape(weight.shape)


writer = gguf.GGUFWriter('llama.gguf', 'llama')
writer.add_head_count(4)
writer.add_head_count_kv(2)
q, k, experts = (random.standard_normal(s).astype(np.float32) for s in ((32, 64), (16, 64), (3, 8, 64)))
writer.add_tensor('blk.0.attn_q.weight', permute(q, 4))
writer.add_tensor('blk.0.attn_k.weight', permute(k, 2))
writer.add_tensor('blk.0.ffn_up_exps.weight', experts)
writer.add_tensor('token_embd.weight', q)
writer.write_header_to_file(); writer.write_kv_data_to_file(); writer.write_tensors_to_file(); writer.close()
expect_arrays('llama.gguf', {
    'model.layers.0.self_attn.q_proj.weight': q, 'model.layers.0.self_attn.k_proj.weight': k,
    'model.embed_tokens.weight': q,
    **{f'model.layers.0.mlp.experts.{i}.up_proj.weight': experts[i] for i in range(3)},
})
writer = gguf.GGUFWriter('split.gguf', 'qwen2', split_max_tensors=2)
for layer in range(5):
    writer.add_tensor(f'blk.{layer}.attn_output.weight', matrix + layer)
writer.write_header_to_file(); writer.write_kv_data_to_file(); writer.write_tensors_to_file(); writer.close()
expect_arrays('split-00002-of-00003.gguf',
              {f'model.layers.{i}.self_attn.o_proj.weight': matrix + i for i in range(5)})

# ONNX: torch's own exporter, typed fields, external data, DequantizeLinear.
class Block(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.up_proj = torch.nn.Linear(8, 12, bias=False)
        self.down_proj = torch.nn.Linear(12, 8)

    def forward(self, x):
        return self.down_proj(torch.relu(self.up_proj(x)))


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = torch.nn.ModuleList([Block(), Block()])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


model = Model()
try:
    # Three axes: PyTorch then writes MatMul, without the names of the matrices and turned.
    torch.onnx.export(model, (torch.randn(1, 3, 8),), 'exported.onnx', dynamo=False, opset_version=17)
    expect('exported.onnx', model.state_dict())
except Exception as problem:  # An exporter that is not installed is no failure of the readers.
    print('torch.onnx.export:', problem)


def save_graph(name, nodes, tensors):
    graph = helper.make_graph(nodes, 'g', [], [], initializer=tensors)
    onnx.save(helper.make_model(graph), name)


values = random.standard_normal((4, 6)).astype(np.float32)
half = values.astype(np.float16)
save_graph('typed.onnx', [], [
    helper.make_tensor('float', TensorProto.FLOAT, values.shape, values.flatten().tolist()),
    helper.make_tensor('double', TensorProto.DOUBLE, values.shape, values.flatten().tolist()),
    helper.make_tensor('half', TensorProto.FLOAT16, values.shape, half.flatten().tolist()),
    numpy_helper.from_array(values, 'raw'),
])
expect_arrays('typed.onnx', {'float': values, 'double': values, 'half': half.astype(np.float32), 'raw': values})
external = helper.make_model(helper.make_graph([], 'g', [], [], initializer=[
    numpy_helper.from_array(values, 'a'), numpy_helper.from_array(values * 2, 'b')]))
onnx.save(external, 'external.onnx', save_as_external_data=True, location='external.data', size_threshold=0)
expect_arrays('external.onnx', {'a': values, 'b': values * 2})
codes = random.integers(-128, 128, (4, 6), dtype=np.int8)
scales = random.uniform(0.01, 0.1, 6).astype(np.float32)
zeros = random.integers(-5, 5, 6, dtype=np.int8)
save_graph('quantised.onnx', [
    helper.make_node('DequantizeLinear', ['w_quantized', 's', 'z'], ['w'], axis=1),
    helper.make_node('MatMul', ['x', 'w'], ['y']),
], [numpy_helper.from_array(codes, 'w_quantized'), numpy_helper.from_array(scales, 's'),
    numpy_helper.from_array(zeros, 'z')])
expect_arrays('quantised.onnx', {'w': ((codes.astype(np.float32) - zeros) * scales).T})

# Packed safetensors, by the published code of AutoGPTQ, AutoAWQ, bitsandbytes and transformers, written out.
STEM = 'model.layers.0.mlp.up_proj.'


def grouped(weight, bits, size, permuted):
    outputs, inputs = weight.shape
    count = inputs // size
    group = np.arange(inputs) // size
    if permuted:
        group = random.permutation(group)
    most = 2**bits - 1
    scale = np.zeros((count, outputs), np.float16)
    zero = np.zeros((count, outputs), int)
    code = np.zeros((inputs, outputs), np.uint32)
    back = np.zeros_like(weight)
    for one in range(count):
        columns = np.where(group == one)[0]
        some = weight[:, columns]
        if bits == 8:
            step = (2 * np.abs(some).max(1) / most).astype(np.float16)
            zero[one] = 128
        else:
            low, high = np.minimum(some.min(1), 0), np.maximum(some.max(1), 0)
            step = ((high - low) / most).astype(np.float16)
            zero[one] = np.round(-low / step.astype(np.float32))
        scale[one] = step
        step = step.astype(np.float32)[:, None]
        rounded = np.clip(np.round(some / step) + zero[one][:, None], 0, most)
        code[columns] = rounded.T
        back[:, columns] = (rounded - zero[one][:, None]) * step
    return code, zero, scale, group, back


def pack(values, axis, bits, order=None):
    count = 32 // bits
    order = order or list(range(count))
    shape = list(values.shape)
    shape[axis] //= count
    words = np.zeros(shape, np.uint32)
    for place in range(count):
        part = values[order[place]::count] if axis == 0 else values[:, order[place]::count]
        words |= (part.astype(np.uint32) & (2**bits - 1)) << (bits * place)
    return words.view(np.int32)


weight = (random.standard_normal((512, 256)) * 0.02).astype(np.float32)
for name, bits, less, permuted in (('gptq', 4, 1, False), ('gptq-v2', 4, 0, False), ('gptq-act-order', 4, 1, True),
                                   ('gptq-8', 8, 1, False)):
    code, zero, scale, group, back = grouped(weight, bits, 64, permuted)
    save_arrays({STEM + 'qweight': pack(code, 0, bits), STEM + 'qzeros': pack(zero - less, 1, bits),
                 STEM + 'scales': scale, STEM + 'g_idx': group.astype(np.int32)}, name + '.safetensors')
    expect_arrays(name + '.safetensors', {STEM + 'weight': back})
code, zero, scale, _, back = grouped(weight, 4, 64, False)
ORDER = [0, 2, 4, 6, 1, 3, 5, 7]
save_arrays({STEM + 'qweight': pack(code, 1, 4, ORDER), STEM + 'qzeros': pack(zero, 1, 4, ORDER), STEM + 'scales': scale},
            'awq.safetensors')
expect_arrays('awq.safetensors', {STEM + 'weight': back})

NF4 = torch.tensor([-1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635,
                    -0.18477343022823334, -0.09105003625154495, 0.0, 0.07958029955625534, 0.16093020141124725,
                    0.24611230194568634, 0.33791524171829224, 0.44070982933044434, 0.5626170039176941,
                    0.7229568362236023, 1.0])
plain = torch.randn(96, 128) * 0.02
for nested in (False, True):
    blocks = plain.reshape(-1, 64)
    largest = blocks.abs().amax(1)
    code = ((blocks / largest[:, None])[..., None] - NF4).abs().argmin(-1).reshape(-1)
    state = {'quant_type': 'nf4', 'blocksize': 64, 'dtype': 'float16', 'shape': list(plain.shape)}
    tensors = {STEM + 'weight': ((code[0::2] << 4) | code[1::2]).to(torch.uint8).reshape(-1, 1),
               STEM + 'weight.quant_map': NF4}
    if nested:
        table, offset = torch.linspace(-1, 1, 256), largest.mean()
        most = (largest - offset).abs().max()
        index = (((largest - offset) / most)[:, None] - table).abs().argmin(-1)
        state.update(nested_blocksize=256, nested_dtype='float32', nested_offset=float(offset))
        tensors.update({STEM + 'weight.absmax': index.to(torch.uint8), STEM + 'weight.nested_absmax': most[None],
                        STEM + 'weight.nested_quant_map': table})
        largest = table[index] * most + offset
    else:
        tensors[STEM + 'weight.absmax'] = largest
    packed = torch.tensor(list(json.dumps(state).encode()), dtype=torch.uint8)
    tensors[STEM + 'weight.quant_state.bitsandbytes__nf4'] = packed
    name = f'nf4{"-nested" if nested else ""}.safetensors'
    save_tensors(tensors, name)
    expect(name, {STEM + 'weight': (NF4[code].reshape(-1, 64) * largest[:, None]).reshape(plain.shape)})
most = plain.abs().amax(1)
code = torch.round(plain * 127 / most[:, None]).to(torch.int8)
save_tensors({STEM + 'weight': code, STEM + 'SCB': most, STEM + 'weight_format': torch.tensor(0, dtype=torch.uint8)},
             'int8.safetensors')
expect('int8.safetensors', {STEM + 'weight': code.float() * most[:, None] / 127})

FP4 = torch.tensor([0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, -0.0, -0.5, -1.0, -1.5, -2.0, -3.0, -4.0, -6.0])
pairs = torch.randint(0, 256, (2, 8, 3, 16), dtype=torch.uint8)
exponents = torch.randint(115, 135, (2, 8, 3), dtype=torch.uint8)
flat = pairs.reshape(-1, 16)
back = torch.empty(flat.shape[0], 32)
back[:, 0::2] = FP4[(flat & 15).long()]
back[:, 1::2] = FP4[(flat >> 4).long()]
back = torch.ldexp(back, exponents.reshape(-1, 1).int() - 127).reshape(2, 8, 96)
NAME = 'model.layers.0.mlp.experts.'
save_tensors({NAME + 'gate_up_proj_blocks': pairs, NAME + 'gate_up_proj_scales': exponents}, 'mxfp4.safetensors')
expect('mxfp4.safetensors',
       {f'{NAME}{i}.gate_up_proj.weight': torch.cat([back[i, 0::2], back[i, 1::2]]) for i in range(2)})
