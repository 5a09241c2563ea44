import type { HeadShape } from './head-shape.js'
import type { Extent, TensorInfo, TensorSource, WantedRows } from './tensor-source.js'
import { componentsOf } from './unit-groups.js'

/** One component of a model as a model of its own, so that a comparison reads nothing else. It closes nothing. */
export class ComponentSource implements TensorSource {
  readonly name: string
  readonly totalBytes: number
  /** A component is read for what the tests need: of equal tensors a few whole ones, as from afar. */
  readonly remote = true
  readonly heads: readonly HeadShape[]
  readonly #source: TensorSource
  readonly #tensors: readonly TensorInfo[]

  /** `stem` as `componentsOf` gives it; of a stem that is not there nothing is left. */
  constructor(source: TensorSource, stem: string) {
    this.#source = source
    this.name = source.name
    this.heads = source.heads ?? []
    const component = componentsOf(source.tensors(), this.heads).find((one) => one.stem === stem)
    const names = new Set(component?.tensors.map(({ info }) => info.name) ?? [])
    this.#tensors = source.tensors().filter(({ name }) => names.has(name))
    this.totalBytes = this.#tensors.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  tensors(): readonly TensorInfo[] {
    return this.#tensors
  }

  pointers(): readonly [] {
    return []
  }

  rows(name: string, start: number, count: number): Promise<Float32Array> {
    return this.#source.rows(name, start, count)
  }

  bytes(name: string, start: number, end: number): Promise<Uint8Array> {
    return this.#source.bytes(name, start, end)
  }

  bytesRead(): number {
    return this.#source.bytesRead()
  }

  extent(name: string): Extent | null {
    return this.#source.extent?.(name) ?? null
  }

  async prepare(wanted: readonly WantedRows[]): Promise<void> {
    await this.#source.prepare?.(wanted)
  }

  assertUnchanged(): void {
    this.#source.assertUnchanged?.()
  }

  close(): void {}
}
