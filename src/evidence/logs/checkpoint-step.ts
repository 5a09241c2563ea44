/** `step1000`, `global_step_1000`, `checkpoint-1000`, `iter_0001000`, `ckpt-10k`, `model-step=1000.ckpt`; not `epoch-3`. */
const STEP =
  /(?:^|[/_.-])(?:global[_-]?step|step|checkpoint|ckpt|iter(?:ation)?)(?:s|[_-]?step)?[-_=]?0{0,9}(\d{1,9})(k?)(?=[-_./]|$)/i

/** Step that a path names, the last one on it; `null` when none. */
export function stepInPath(path: string): number | null {
  let step: number | null = null
  for (const part of path.split('/')) {
    const found = STEP.exec(part)
    if (found !== null) step = Number(found[1]) * (found[2] === '' ? 1 : 1000)
  }
  return step
}
