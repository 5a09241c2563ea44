import { describe, expect, test } from '@jest/globals'
import { Scopes } from '../../src/evidence/scope.js'

const scopeOf = (path: string): string =>
  new Scopes([{ path, size: 1, type: 'file', executable: false, target: null }]).of(path)

describe('the scope of a file by its path', () => {
  test.each([
    ['vision/experiments/pretraining/slurm_scripts_templates/tr_template.slurm', 'documentation'],
    ['launch/slurm_templates/run.slurm', 'documentation'],
    ['jobs/cron_template/start.sh', 'documentation'],
    ['configs_templates/sft.yaml', 'documentation'],
    ['slurm/train.slurm', 'training'],
    ['slurm/run.slurm', 'product'],
    ['templates/chat.jinja', 'product'],
    ['nuri/prompt_templates/chat.py', 'product'],
    ['nuri/modeling_nuri.py', 'product'],
  ])('%s is %s: launchers with holes to fill are no run', (path, scope) => {
    expect(scopeOf(path)).toBe(scope)
  })

  test.each([
    ['third_party/llama/model.py', 'vendored'],
    ['tests/train/test_sft.py', 'development'],
    ['examples/train/sft.sh', 'documentation'],
    ['evaluation/run.py', 'evaluation'],
    ['data_prep/filter.py', 'data'],
    ['train.py', 'training'],
  ])('%s is %s', (path, scope) => {
    expect(scopeOf(path)).toBe(scope)
  })
})
