import { Kernel } from './kernel.js'
import { scriptLoops } from './script-loops.js'
import { wasmLoops } from './wasm-loops.js'

/** The fastest kernel this runtime has. All give the same bits. */
export function newKernel(): Kernel {
  return new Kernel(wasmLoops() ?? scriptLoops())
}
