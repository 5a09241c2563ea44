import { field, message, varint } from './protobuf.js'

/** `TensorProto.DataType` by the names safetensors has for them. */
export const TYPES: Readonly<Record<string, number>> = {
  F32: 1,
  U8: 2,
  I8: 3,
  I64: 7,
  F16: 10,
  F64: 11,
  BF16: 16,
}

/** A TensorProto with raw_data. */
export function rawTensor(name: string, dtype: string, shape: readonly number[], bytes: Uint8Array): Buffer {
  return message(dims(shape), field(2, TYPES[dtype]!), field(8, name), field(9, bytes))
}

/** A TensorProto whose data are other fields, such as float_data. */
export function tensorWith(
  name: string,
  dtype: string,
  shape: readonly number[],
  ...data: readonly Uint8Array[]
): Buffer {
  return message(dims(shape), field(2, TYPES[dtype]!), ...data, field(8, name))
}

function dims(shape: readonly number[]): Buffer {
  return field(1, message(...shape.map(varint)))
}

/** A TensorProto whose data lie in another file. */
export function externalTensor(
  name: string,
  dtype: string,
  shape: readonly number[],
  entries: Readonly<Record<string, string>>,
): Buffer {
  const written = Object.entries(entries).map(([key, value]) =>
    field(13, message(field(1, key), field(2, value))),
  )
  return message(dims(shape), field(2, TYPES[dtype]!), field(8, name), ...written, field(14, 1))
}

/** A NodeProto. */
export function node(
  op: string,
  inputs: readonly string[],
  outputs: readonly string[],
  { name = '', attributes = [] }: { name?: string; attributes?: readonly Uint8Array[] } = {},
): Buffer {
  return message(
    ...inputs.map((one) => field(1, one)),
    ...outputs.map((one) => field(2, one)),
    field(3, name),
    field(4, op),
    ...attributes.map((one) => field(5, one)),
  )
}

/** AttributeProtos: a whole number, a tensor, a graph. */
export function numberAttribute(name: string, value: number): Buffer {
  return message(field(1, name), field(3, value), field(20, 2))
}

export function tensorAttribute(name: string, tensor: Uint8Array): Buffer {
  return message(field(1, name), field(5, tensor), field(20, 4))
}

export function graphAttribute(name: string, graph: Uint8Array): Buffer {
  return message(field(1, name), field(6, graph), field(20, 5))
}

export function graph({
  nodes = [],
  tensors = [],
}: {
  nodes?: readonly Uint8Array[]
  tensors?: readonly Uint8Array[]
}): Buffer {
  return message(
    ...nodes.map((one) => field(1, one)),
    field(2, 'main'),
    ...tensors.map((one) => field(5, one)),
  )
}

/** A ModelProto. */
export function onnxModel(content: Uint8Array): Buffer {
  const opset = message(field(1, ''), field(2, 17))
  return message(field(1, 8), field(2, 'pytorch'), field(7, content), field(8, opset))
}
