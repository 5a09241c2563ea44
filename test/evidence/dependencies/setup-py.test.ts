import { describe, expect, test } from '@jest/globals'
import { collectSetupCfg } from '../../../src/evidence/collect-setup-cfg.js'
import { collectSetupPy } from '../../../src/evidence/collect-setup-py.js'
import { asked, collect, dependencies } from './collect.js'

function setup(text: string, files: Readonly<Record<string, string>> = {}) {
  return collect(collectSetupPy, { 'setup.py': text, ...files })
}

describe('what is done to a list before it is given to setup', () => {
  test('appended, added and extended packages belong to it, branches included', () => {
    const collected = setup(`from setuptools import setup
DEPS = ["torch", "numpy"]
if cuda_available():
    DEPS.append("triton; sys_platform == 'linux'")
DEPS += ["einops"]
DEPS.extend(["sentencepiece", "tqdm"])
setup(name="lm", install_requires=DEPS)
`)
    expect(asked(collected)).toEqual(['torch', 'numpy', 'triton', 'einops', 'sentencepiece', 'tqdm'])
    expect(collected.skipped).toEqual([])
  })

  test('extras set one by one, updated, or computed', () => {
    const collected = setup(`from setuptools import setup
extras = {"dev": ["pytest"]}
extras["gpu"] = ["flash-attn"]
extras.update({"serve": ["fastapi"]})
extras["all"] = sum(extras.values(), [])
setup(name="lm", extras_require=extras)
`)
    expect(dependencies(collected).map(({ name, group }) => [name, group])).toEqual([
      ['pytest', 'dev'],
      ['flash-attn', 'gpu'],
      ['fastapi', 'serve'],
    ])
    expect(collected.skipped).toEqual([
      'setup.py: dynamic: extras_require[all] at line 5 is computed when the package is built',
    ])
  })

  test('what is added to a computed list is asked for all the same', () => {
    const collected = setup(`from setuptools import setup
requires = cluster_packages() + wheels_of(target)
requires += ["sacrebleu==2.3.1"]
if sys.platform == "linux":
    requires.append("triton>=2.0")
setup(name="lm", install_requires=requires)
`)
    expect(asked(collected)).toEqual(['sacrebleu ==2.3.1', 'triton >=2.0'])
    expect(collected.skipped).toEqual([
      'setup.py: dynamic: install_requires at line 2 is computed when the package is built',
    ])
  })

  test('a table of one list by name is looked up, with the place of the requirement itself', () => {
    const collected = setup(`from setuptools import setup
_deps = [
    "accelerate>=1.9.0",
    "deepspeed[autotuning]>=0.17",
    "pytest",
    "ruff==0.6.9",
]
deps = {b: a for a, b in (re.findall(r"^(([^!=<>~ []]+)(?:[[^]]+])?(?:[!=<>~ ].*)?$)", x)[0] for x in _deps)}

def deps_list(*pkgs):
    return [deps[pkg] for pkg in pkgs]

extras = {}
extras["tests"] = deps_list("pytest")
extras["quality"] = deps_list("ruff", "gitpython")
extras["dev"] = extras["tests"] + extras["quality"]
setup(name="cookbook", extras_require=extras, install_requires=[deps["accelerate"], deps["deepspeed"]])
`)
    expect(
      dependencies(collected).map(({ name, group, location }) => [name, group, location.startLine]),
    ).toEqual([
      ['accelerate', null, 3],
      ['deepspeed', null, 4],
      ['pytest', 'tests', 5],
      ['ruff', 'quality', 6],
      ['pytest', 'dev', 5],
      ['ruff', 'dev', 6],
    ])
    expect(collected.skipped).toEqual([
      'setup.py: dynamic: extras_require[quality] at line 15 is computed when the package is built',
      'setup.py: dynamic: extras_require[dev] at line 15 is computed when the package is built',
    ])
  })

  test('a comprehension is not resolved, and said so; keywords may come from dict(…)', () => {
    const collected = setup(`from setuptools import setup
EXTRAS = {name: [name] for name in ("wandb", "mlflow")}
kw = dict(install_requires=["torch"], extras_require=EXTRAS)
setup(name="lm", **kw)
setup(name="lm", **options())
`)
    expect(asked(collected)).toEqual(['torch'])
    expect(collected.skipped).toEqual([
      'setup.py: dynamic: extras_require at line 2 is computed when the package is built',
      'setup.py: dynamic: ** at line 5 is computed when the package is built',
    ])
  })

  test('a text is cut into lines or words as the code says', () => {
    const collected = setup(`import setuptools
PACKAGES = """
torch>=2
# pinned by the cluster
numpy
"""
setuptools.setup(name="lm", install_requires=PACKAGES.strip().split("\\n"), tests_require="pytest tox".split())
`)
    expect(asked(collected)).toEqual(['torch >=2', 'numpy', 'pytest', 'tox'])
  })

  test('a list that is part of itself ends', () => {
    expect(asked(setup('A = ["torch"]\nA += A\nB = B\nsetup(install_requires=A + B)'))).toEqual([
      'torch',
      'torch',
    ])
  })
})

describe('files that hold the list', () => {
  test('are read by the path their opening names, in pieces or whole', () => {
    const collected = setup(
      `import os
here = os.path.dirname(__file__)
with open(os.path.join(here, "reqs", "base.list")) as file:
    packages = file.read().splitlines()
long_description = open("README.txt").read()
setup(name="lm", install_requires=packages, package_data={"lm": ["data/words.txt"]},
      extras_require={"dev": read("dev.txt")})
`,
      {
        'reqs/base.list': 'torch\n',
        'dev.txt': 'pytest\n',
        'README.txt': 'lm\n',
        'data/words.txt': 'apple\nbanana\n',
      },
    )
    expect(dependencies(collected).map(({ name, group, optional }) => [name, group, optional])).toEqual([
      ['torch', null, false],
      ['pytest', 'dev', true],
    ])
    expect(collected.skipped).toEqual([])
  })
})

test('the condition in the key of an extra holds for its packages', () => {
  const expected = [
    ['typing', null, false, "python_version<'3.8'"],
    ['wmi', 'tools', true, "(python_version>'3') and (sys_platform=='win32')"],
  ]
  const py = setup(`setup(name="lm", extras_require={
    ":python_version<'3.8'": ["typing"],
    "tools:sys_platform=='win32'": ["wmi; python_version>'3'"],
})`)
  const cfg = collect(collectSetupCfg, {
    'setup.cfg': `[options.extras_require]
tools =
    wmi; (python_version>'3') and (sys_platform=='win32')
`,
  })
  expect(
    dependencies(py).map(({ name, group, optional, marker }) => [name, group, optional, marker]),
  ).toEqual(expected)
  expect(dependencies(cfg)[0]).toMatchObject({ name: 'wmi', group: 'tools', marker: expected[1]?.[3] })
})
