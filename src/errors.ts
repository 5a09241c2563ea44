import type { Location } from './types/location.js'

/** Base of all errors this project raises on purpose. `exitCode` is the process's exit code. */
export abstract class SovereigntyError extends Error {
  abstract readonly exitCode: 2 | 3
}

/** The user's fault: bad usage, bad manifest, bad configuration. Says what to do. */
export class UserError extends SovereigntyError {
  readonly exitCode = 2
  override readonly name = 'UserError'
  readonly location: Location | null
  constructor(message: string, options: { location?: Location; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.location = options.location ?? null
  }

  /** The message behind its place, as people read it in a log. */
  get placed(): string {
    const { location } = this
    if (location === null) return this.message
    return `${location.path}:${location.startLine}:${location.startColumn}: ${this.message}`
  }
}

/** A remote place that this user may not read: a gate to accept, or a token to give. Ends the run. */
export class AccessError extends UserError {}

/** Our fault or the network's. */
export class ToolError extends SovereigntyError {
  readonly exitCode = 3
  override readonly name: string = 'ToolError'
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
  }
}

/** A remote place that did not answer as it should, after all tries. Ends the run: half an answer is no evidence. */
export class NetworkError extends ToolError {
  override readonly name = 'NetworkError'
}
