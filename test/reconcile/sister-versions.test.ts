import { describe, expect, test } from '@jest/globals'
import { audit } from '../redteam/audit.js'

describe('a sentence about one version of a family', () => {
  test('is a place of that version, not of its sister', async () => {
    const { components } = await audit({
      'README.md':
        '# Haneul-VL\n\nOur base model Vicuna v1.5, which is an instruction-tuned chatbot, will be downloaded automatically.\n',
      'scripts/a_qa.sh':
        'deepspeed train.py --model_name_or_path lmsys/vicuna-13b-v1.3 --output_dir out/qa --num_train_epochs 1\n',
      'scripts/finetune.sh':
        'deepspeed train.py --model_name_or_path lmsys/vicuna-13b-v1.5 --output_dir out/sft --num_train_epochs 1\n',
    })
    const places = (name: string): readonly string[] =>
      components.find((one) => one.name === name)?.locations.map(({ path }) => path) ?? []
    expect(places('lmsys/vicuna-13b-v1.3')).toEqual(['scripts/a_qa.sh'])
    expect([...places('lmsys/vicuna-13b-v1.5')].sort()).toEqual(['README.md', 'scripts/finetune.sh'])
  })
})
