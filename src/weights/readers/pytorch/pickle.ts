import { ToolError } from '../../../errors.js'
import { limits } from '../../../limits.js'
import { described, isAllowed, storageOf } from './pickle-globals.js'
import { isKind, type PickleValue } from './pickle-value.js'

/**
 * Walks the opcodes of a pickle (https://docs.python.org/3/library/pickletools.html) and gives what they describe as
 * data. Nothing is executed: a name outside of a short list, or an opcode that only objects need, ends the walk.
 * @throws ToolError with `path` and the byte of what is not allowed or not sound.
 */
export function readPickle(bytes: Buffer, path: string): PickleValue {
  return new PickleWalk(bytes, path).run()
}

const MARK = 0x28
const STOP = 0x2e

class PickleWalk {
  readonly #bytes: Buffer
  readonly #path: string
  readonly #memo = new Map<number, PickleValue>()
  /** Stacks below the last mark. */
  readonly #below: PickleValue[][] = []
  #stack: PickleValue[] = []
  #at = 0
  #opAt = 0
  #operations = 0

  constructor(bytes: Buffer, path: string) {
    this.#bytes = bytes
    this.#path = path
  }

  run(): PickleValue {
    for (;;) {
      this.#opAt = this.#at
      this.#operations += 1
      if (this.#operations > limits.pickleOperations) {
        this.#fail(`more than ${limits.pickleOperations} opcodes`)
      }
      if (this.#stack.length > limits.pickleStack) {
        this.#fail(`more than ${limits.pickleStack} values on the stack`)
      }
      const op = this.#byte()
      if (op === STOP) {
        const value = this.#pop()
        if (this.#stack.length > 0 || this.#below.length > 0)
          this.#fail('the pickle ends with values left over')
        return value
      }
      if (op === MARK) {
        if (this.#below.length >= limits.pickleDepth) this.#fail(`nested deeper than ${limits.pickleDepth}`)
        this.#below.push(this.#stack)
        this.#stack = []
      } else this.#step(op)
    }
  }

  #step(op: number): void {
    const letter = op < 0x80 ? String.fromCharCode(op) : op
    switch (letter) {
      case 0x80: {
        const version = this.#byte()
        if (version < 2 || version > 5) this.#fail(`a pickle of protocol ${version}`)
        return
      }
      case 0x95:
        this.#take(8)
        return
      case '0':
        this.#pop()
        return
      case '1':
        this.#marked()
        return
      case '2': {
        const top = this.#pop()
        this.#stack.push(top, top)
        return
      }
      case 'N':
        this.#stack.push(null)
        return
      case 0x88:
        this.#stack.push(true)
        return
      case 0x89:
        this.#stack.push(false)
        return
      case 'J':
        this.#stack.push(this.#take(4).readInt32LE())
        return
      case 'K':
        this.#stack.push(this.#byte())
        return
      case 'M':
        this.#stack.push(this.#take(2).readUInt16LE())
        return
      case 0x8a:
        this.#stack.push(this.#long(this.#byte()))
        return
      case 0x8b:
        this.#stack.push(this.#long(this.#length(4)))
        return
      case 'G':
        this.#stack.push(this.#take(8).readDoubleBE())
        return
      case 'X':
        this.#stack.push(this.#text(this.#length(4)))
        return
      case 0x8c:
        this.#stack.push(this.#text(this.#byte()))
        return
      case 0x8d:
        this.#stack.push(this.#text(this.#length(8)))
        return
      case 'U':
        this.#stack.push(this.#text(this.#byte()))
        return
      case 'T':
        this.#stack.push(this.#text(this.#length(4)))
        return
      case 'C':
        this.#skipBytes(this.#byte())
        return
      case 'B':
        this.#skipBytes(this.#length(4))
        return
      case 0x8e:
      case 0x96:
        this.#skipBytes(this.#length(8))
        return
      default:
        this.#structure(letter)
    }
  }

  #structure(letter: string | number): void {
    switch (letter) {
      case '}':
        this.#stack.push({ kind: 'dict', entries: [] })
        return
      case ']':
      case ')':
      case 0x8f:
        this.#stack.push({ kind: 'list', items: [] })
        return
      case 't':
      case 'l':
      case 0x91: {
        const items = this.#marked()
        this.#stack.push({ kind: 'list', items })
        return
      }
      case 0x85:
        this.#tuple(1)
        return
      case 0x86:
        this.#tuple(2)
        return
      case 0x87:
        this.#tuple(3)
        return
      case 'd': {
        const items = this.#marked()
        const dict: PickleValue = { kind: 'dict', entries: [] }
        this.#stack.push(dict)
        this.#set(items)
        return
      }
      case 'a':
        this.#append([this.#pop()])
        return
      case 'e':
      case 0x90:
        this.#append(this.#marked())
        return
      case 's': {
        const value = this.#pop()
        this.#set([this.#pop(), value])
        return
      }
      case 'u':
        this.#set(this.#marked())
        return
      case 'q':
        this.#remember(this.#byte())
        return
      case 'r':
        this.#remember(this.#length(4))
        return
      case 0x94:
        this.#remember(this.#memo.size)
        return
      case 'h':
        this.#recall(this.#byte())
        return
      case 'j':
        this.#recall(this.#length(4))
        return
      default:
        this.#object(letter)
    }
  }

  #object(letter: string | number): void {
    switch (letter) {
      case 'c':
        this.#global(this.#line(), this.#line())
        return
      case 0x93: {
        const name = this.#pop()
        const module = this.#pop()
        if (typeof name !== 'string' || typeof module !== 'string') this.#fail('a name that is no text')
        this.#global(module as string, name as string)
        return
      }
      case 'R':
      case 0x81: {
        const args = this.#pop()
        const callee = this.#pop()
        if (!isKind(callee, 'global') || !isKind(args, 'list'))
          this.#fail('a call of something without a name')
        else
          this.#stack.push(described(callee.name, args.items, this.#opAt, (problem) => this.#fail(problem)))
        return
      }
      case 'b': {
        // Attributes of a dictionary (`_metadata`) or of a parameter; they hold no tensors of the model.
        this.#pop()
        const target = this.#stack.at(-1)
        if (target === undefined || !(isKind(target, 'dict') || isKind(target, 'tensor'))) {
          this.#fail('attributes of something that has none')
        }
        return
      }
      case 'Q':
        this.#stack.push(storageOf(this.#pop(), (problem) => this.#fail(problem)))
        return
      default:
        this.#fail(
          `opcode 0x${(typeof letter === 'string' ? letter.charCodeAt(0) : letter).toString(16)} is not one that tensors need`,
        )
    }
  }

  #global(module: string, member: string): void {
    const name = `${module}.${member}`
    if (!isAllowed(name)) {
      this.#fail(
        `the pickle wants ${JSON.stringify(name.slice(0, 120))}, which a checkpoint of tensors does not need; loading it could run code. Save the state dictionary alone, or as safetensors`,
      )
    }
    this.#stack.push({ kind: 'global', name })
  }

  #tuple(count: number): void {
    if (this.#stack.length < count) this.#fail('the stack is empty')
    this.#stack.push({ kind: 'list', items: this.#stack.splice(-count) })
  }

  #append(items: readonly PickleValue[]): void {
    const target = this.#stack.at(-1)
    if (target === undefined || !isKind(target, 'list')) this.#fail('items for something that is no list')
    else for (const item of items) target.items.push(item)
  }

  #set(items: readonly PickleValue[]): void {
    const target = this.#stack.at(-1)
    if (target === undefined || !isKind(target, 'dict') || items.length % 2 !== 0) {
      this.#fail('entries for something that is no dictionary')
    } else {
      for (let at = 0; at < items.length; at += 2) target.entries.push([items[at]!, items[at + 1]!])
    }
  }

  #remember(place: number): void {
    const top = this.#stack.at(-1)
    if (top === undefined) this.#fail('the stack is empty')
    else this.#memo.set(place, top)
  }

  #recall(place: number): void {
    const value = this.#memo.get(place)
    if (value === undefined) this.#fail(`nothing was remembered under ${place}`)
    else this.#stack.push(value)
  }

  #marked(): PickleValue[] {
    const items = this.#stack
    const below = this.#below.pop()
    if (below === undefined) this.#fail('a mark is missing')
    this.#stack = below as PickleValue[]
    return items
  }

  #pop(): PickleValue {
    const value = this.#stack.pop()
    if (value === undefined) this.#fail('the stack is empty')
    return value as PickleValue
  }

  #skipBytes(length: number): void {
    this.#take(length)
    this.#stack.push({ kind: 'bytes' })
  }

  /** A whole number of any length; beyond 2^53 it is no size and no place. */
  #long(length: number): number {
    const bytes = this.#take(length)
    if (length > 8) return Number.NaN
    let value = 0n
    for (let at = length - 1; at >= 0; at -= 1) value = (value << 8n) | BigInt(bytes[at]!)
    return Number(BigInt.asIntN(length * 8, value))
  }

  #text(length: number): string {
    return this.#take(length).toString('utf8')
  }

  #line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at)
    if (end === -1 || end - this.#at > 1000) this.#fail('a name does not end')
    const text = this.#bytes.toString('utf8', this.#at, end)
    this.#at = end + 1
    return text
  }

  #length(bytes: 4 | 8): number {
    const field = this.#take(bytes)
    const length = bytes === 4 ? field.readUInt32LE() : Number(field.readBigUInt64LE())
    return length
  }

  #byte(): number {
    return this.#take(1)[0]!
  }

  #take(length: number): Buffer {
    if (length > this.#bytes.length - this.#at) this.#fail('the pickle ends early')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  #fail(problem: string): never {
    throw new ToolError(`${this.#path}: ${problem} (byte ${this.#opAt})`)
  }
}
