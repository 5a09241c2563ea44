/** Requirement files made by a recipe: every construct pip knows and the spellings people use, drawn in a fixed order. */

const NAMES = ['torch', 'Transformers', 'flash_attn', 'ruamel.yaml', 'scikit-learn', 'deepspeed', 'xformers']
const SPECIFIERS = [
  '',
  '==2.1.2',
  '>=1.24,<2',
  ' ~= 4.38.0',
  '===1.0+cu121',
  '!=1.*,>0.9',
  ' (>=1.0)',
  '>=1.0,',
  '=1.0',
]
const EXTRAS = ['', '', '', '[all]', '[s3, http]', '[Deep_Speed]', '[]']
const MARKERS = [
  '',
  '',
  '',
  ' ; python_version >= "3.9"',
  "; sys_platform == 'win32' and platform_machine != 'arm64'",
  ';extra == "dev"',
  ' ;',
  '; python_version >= 3.9',
]
const SHA = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'
const URLS = [
  `git+https://github.com/EleutherAI/DeeperSpeed.git@${SHA}#egg=deepspeed`,
  'git+https://github.com/Org/Tool.git@main',
  'git+https://github.com/Org/Tool.git@main#subdirectory=python&egg=tool[gpu]',
  'git+ssh://git@github.com/Org/Tool.git#egg=the_tool',
  'git+https://user:secret@git.example.com/group/tool.git#egg=tool',
  'git+https://${TOKEN}@github.com/lab/fork.git#egg=fork',
  'https://host.example/whl/flash_attn-2.5.6+cu122-cp310-cp310-linux_x86_64.whl',
  'https://host.example/whl/torch-2.1.2%2Bcu121-cp310-cp310-linux_x86_64.whl#sha256=ab12',
  'https://host.example/tool-0.3.tar.gz',
  'https://github.com/explosion/models/releases/download/v1/en_core_web_sm-3.0.0.tar.gz#egg=en_core_web_sm',
  'hg+https://hg.example.org/tool@1.0#egg=tool',
  'file:///home/me/wheels/tool-0.3.tar.gz',
  'https://github.com/Org/Tool/archive/refs/heads/main.zip',
]
/** Behind a name pip 23 takes the brackets at the end of the line for extras of the name. */
const NAMED = URLS.filter((url) => !url.endsWith(']'))
const LOCAL = [
  '.',
  './local',
  '-e .',
  '-e ./local[dev]',
  'local/',
  'local',
  './missing',
  '-e ../outside',
  'wheels/tool-1.0-py3-none-any.whl',
]
const OPTIONS = [
  '-i https://mirror.example/simple',
  '-ihttps://mirror.example/simple',
  '--index-url=https://user:pw@mirror.example/simple',
  '--index-url https://mirror.example/simple --extra-index-url https://download.example/whl/cu121',
  '--pypi-url https://old.example/simple',
  '--extra-index-url "https://download.example/whl/cu121"',
  "--extra-index-url='https://${USER}:${TOKEN}@private.example/simple'",
  '-f https://data.example/whl/torch-2.1.0+cpu.html',
  '--find-links=./wheels',
  '--find-links https://wheels.example/ --no-index',
  '--find https://wheels.example/',
  '--no-binary :all:',
  '--only-binary=:all:',
  '--prefer-binary',
  '--pre',
  '--require-hashes',
  '--trusted-host mirror.example --trusted-host=other.example',
  '--use-feature fast-deps',
  '--bogus',
  '--no-index=1',
  '--in https://mirror.example/simple',
  '-x',
  '--index-url',
  '-i "https://open.example/simple',
]
const INCLUDES = [
  '-r other.txt',
  '-rother.txt',
  '-r=other.txt',
  '--requirement other.txt',
  '--requirement=other.txt',
  '--req other.txt',
  '-r "with blank.txt"',
  '-r with\\ blank.txt',
  "--requirement='other.txt'",
  '-c constraints.txt',
  '-cconstraints.txt',
  '--constraint=constraints.txt',
  '--constraint constraints.txt',
  '-r ../../outside.txt',
  '-r https://host.example/requirements.txt',
  '-r other.txt -r second.txt',
  '-r ${FOLDER}/other.txt',
]
const ODD = [
  '{% if gpu %}',
  '{{ cookiecutter.package }}',
  '# a comment',
  '#',
  '   # indented comment \\',
  'torch numpy',
  '<<<<<<< HEAD',
  '"torch==2.1"',
  'torch==2.1 extra words',
  '${PACKAGE}==1.0',
  'torch==${TORCH_VERSION}',
  '-- torch',
  '\\',
  'torch\t--hash=sha256:ab',
  '--hash=sha256:abcd',
  '%pip install torch',
  'pip install torch',
  '이름',
]
const AFTER = [
  '',
  '',
  '',
  '  # why',
  ' #why',
  '#no-comment',
  ' --hash=sha256:ab12 --hash=sha384:cd34',
  ' --hash sha256:ab12',
  ' \\\n    --hash=sha256:ab12 \\\n    --hash=sha256:cd34',
  ' --hash=md5:ab',
  ' --config-settings="a=b"',
  ' -C a=b',
  ' --global-option="--no-user-cfg"',
  ' \\',
  ' \\\n# ends it',
  '\\\n==1.0',
  ' -r other.txt',
  '  ',
]
const ENDS = ['\n', '\n', '\n', '\n', '\r\n', '\r\n', '\r', '\f\n', '\f', '\n\n', '\v', '\u2028']

/** @returns files as name → bytes; the same for the same count. */
export function generatedFiles(count) {
  const files = new Map()
  let state = 20261123
  const random = (below) => {
    // The generator of Park and Miller.
    state = (state * 48271) % 2147483647
    return state % below
  }
  const pick = (list) => list[random(list.length)]
  const line = () => {
    switch (random(10)) {
      case 0:
        return pick(LOCAL) + pick(AFTER)
      case 1:
        return pick(URLS) + pick(MARKERS) + pick(AFTER)
      case 2:
        return `-e ${pick(URLS)}${pick(AFTER)}`
      case 3:
        return `${pick(NAMES)}${pick(EXTRAS)}${pick([' @ ', '@', ' @'])}${pick(NAMED)}${pick(MARKERS)}${pick(AFTER)}`
      case 4:
        return pick(OPTIONS)
      case 5:
        return pick(INCLUDES)
      case 6:
        return pick(ODD)
      default:
        return `${pick(['', '', '  ', '\t'])}${pick(NAMES)}${pick(EXTRAS)}${pick(SPECIFIERS)}${pick(MARKERS)}${pick(AFTER)}`
    }
  }
  for (let at = 0; at < count; at++) {
    const lines = Array.from({ length: 5 + random(40) }, () => line() + pick(ENDS))
    files.set(`requirements-${at}.txt`, encoded(lines.join(''), random(8)))
  }
  return files
}

function encoded(text, how) {
  if (how === 0) return Buffer.from(`\uFEFF${text}`, 'utf8')
  if (how === 1) return Buffer.from(`\uFEFF${text}`, 'utf16le')
  if (how === 2) return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  return Buffer.from(text, 'utf8')
}
