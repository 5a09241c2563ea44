import { describe, expect, test } from '@jest/globals'
import { endingOf } from '../../src/evidence/gather.js'
import { collectors } from '../../src/evidence/registry.js'

/** Names that repositories hold, and each of them with the ending of every other. */
const NAMES =
  `README.md README.ko.markdown LICENSE NOTICE.txt config.json adapter_config.json configs/llama.yaml tokenizer.json croissant.jsonld
  metadata.json requirements.txt requirements/dev.in pyproject.toml setup.py setup.cfg environment.yml conda-lock.yml Pipfile Pipfile.lock
  pdm.lock poetry.lock uv.lock script.py.lock pylock.toml pixi.toml pixi.lock package.json package-lock.json npm-shrinkwrap.json yarn.lock
  pnpm-lock.yaml Cargo.toml Cargo.lock go.mod .gitmodules dvc.yaml .dvc/config data.dvc Modelfile Dockerfile docker/Dockerfile.cuda
  .github/workflows/ci.yml action.yaml mergekit.yml wandb/run/wandb-metadata.json train.py gui.pyw kernel.pyx notebook.ipynb run.sh job.sbatch
  train.slurm Makefile main.tf main.tf.json main.tofu compose.yaml src/index.ts kernel.cu a.c a.h a.hpp lib.rs Main.java m.swift x.jl x.mm
  TRAINING_DATA_SUMMARY.md index.html trainer_state.json logs/train.log log.txt checksums.sha256 vocab.txt merges.txt .env settings.ini`
    .trim()
    .split(/\s+/)
const ENDINGS = new Set([...NAMES.map(endingOf), ...collectors.text.flatMap(({ endings = [] }) => endings)])
const PATHS = NAMES.flatMap((name) => [
  name,
  name.toUpperCase(),
  ...[...ENDINGS].map((ending) => `${name.replace(/\.[^./]*$/, '')}.${ending}`),
])

describe('endings of names', () => {
  test('are what stands behind the last dot of the name itself, in small letters', () => {
    expect(['a/b.PY', 'a.b/c', '.gitmodules', 'x/.env', 'Makefile', 'a.tar.gz'].map(endingOf)).toEqual([
      'py',
      '',
      'gitmodules',
      'env',
      '',
      'gz',
    ])
  })

  test.each(collectors.text.flatMap((one) => (one.endings === undefined ? [] : [[one.id, one] as const])))(
    'every file that %s wants has one of the endings it states, and every ending has a file it wants',
    (_, { endings = [], wants }) => {
      const wanted = PATHS.filter((path) =>
        wants({ path, size: 1000, type: 'file', executable: false, target: null }),
      )
      const met = new Set(wanted.map(endingOf))
      expect([...met].sort()).toEqual([...endings].sort())
    },
  )
})
