import type { Setting } from './settings.js'

/**
 * A run whose configuration names a design, by the name of a known model or of the trainer's own registry, and says in
 * another place which weights it begins with.
 */
export interface DesignJob {
  /** The setting that names the design. */
  readonly design: Setting
  /** Where the first weights are read; `null` for a random start. */
  readonly load: Setting | null
  /** What shows the random start. */
  readonly sign: Setting
}

/** Keys of YAML trainers whose `model_name` chooses a design, and that say where weights come from. */
const LOADS = [
  // LitGPT, `litgpt pretrain`: "Optional path to a checkpoint directory to initialize the model from".
  { marks: ['initial_checkpoint_dir'], loads: ['initial_checkpoint_dir'] },
  // MaxText, configs/base.yml: "Loads only parameters, no training state".
  {
    marks: ['load_parameters_path', 'load_full_state_path'],
    loads: ['load_parameters_path', 'load_full_state_path'],
  },
] as const

export function designJob(path: string, settings: readonly Setting[]): DesignJob | null {
  return /\.toml$/i.test(path) ? titanJob(settings) : registryJob(settings)
}

/**
 * torchtitan: `[model] name` and `flavor` choose a design, and the run starts from random weights unless `[checkpoint]`
 * names others (torchtitan/config/job_config.py: `initial_load_path`; `initial_load_in_hf` reads `hf_assets_path`).
 */
function titanJob(settings: readonly Setting[]): DesignJob | null {
  const of = (section: string, key: string): Setting | undefined =>
    settings.find(
      (one) => one.key === key && one.value !== '' && one.parents.length === 1 && one.parents[0] === section,
    )
  const design = of('model', 'name')
  const flavor = of('model', 'flavor')
  if (design === undefined || flavor === undefined) return null
  const fromHub = of('checkpoint', 'initial_load_in_hf')?.value === 'true'
  const load = of('checkpoint', 'initial_load_path') ?? (fromHub ? of('model', 'hf_assets_path') : undefined)
  return { design, load: load ?? null, sign: flavor }
}

function registryJob(settings: readonly Setting[]): DesignJob | null {
  const top = (key: string): Setting | undefined =>
    settings.find((one) => one.key === key && one.parents.length === 0)
  const design = top('model_name')
  if (design === undefined || design.value === '') return null
  for (const { marks, loads } of LOADS) {
    if (!marks.some((key) => top(key) !== undefined)) continue
    const load = loads.map(top).find((one) => one !== undefined && !isEmpty(one.value))
    return { design, load: load ?? null, sign: load ?? (top(marks[0]) as Setting | undefined) ?? design }
  }
  return null
}

function isEmpty(value: string): boolean {
  return /^(?:null|~|none|)$/i.test(value)
}
