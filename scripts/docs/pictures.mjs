// Draws docs/images/: the pull-request comment of examples/borrowed-encoder, English and Korean, light and dark, and the
// badge. Needs Chromium and a folder with the npm packages `marked` and `github-markdown-css`; neither is a dependency.
// With pngquant installed the pictures are a third of the size.
//
//   node scripts/docs/pictures.mjs MODULES [CHROMIUM]
//
// SOVEREIGNTY_CLI names another build than dist/cli.js.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const IMAGES = join(ROOT, 'docs', 'images')
const CLI = process.env['SOVEREIGNTY_CLI'] ?? join(ROOT, 'dist', 'cli.js')
const EXAMPLE = 'examples/borrowed-encoder'
const WIDTH = 860

const [modules, chromium = 'chromium'] = process.argv.slice(2)
if (modules === undefined) {
  console.error('usage: node scripts/docs/pictures.mjs MODULES [CHROMIUM]')
  process.exit(2)
}
const require = createRequire(pathToFileURL(join(resolve(modules), 'package.json')))
const { marked } = await import(pathToFileURL(require.resolve('marked')))
const style = (theme) =>
  readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
const page = { light: '#ffffff', dark: '#0d1117' }
const border = { light: '#d1d9e0', dark: '#3d444d' }

const work = mkdtempSync(join(tmpdir(), 'sovereignty-pictures-'))
mkdirSync(IMAGES, { recursive: true })
try {
  for (const language of ['en', 'ko']) {
    const html = marked.parse(report(language), { gfm: true })
    for (const theme of ['light', 'dark']) draw(`comment.${language}.${theme}.png`, html, theme, language)
  }
  // Outside of git there is no commit, which would change with every picture.
  cpSync(join(ROOT, EXAMPLE), join(work, 'example'), { recursive: true })
  run(['badge', join(work, 'example'), '--output', join(work, 'badge.svg')])
  writeFileSync(join(IMAGES, 'badge.svg'), readFileSync(join(work, 'badge.svg')))
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** The comment without its time and commit, which change with every run. */
function report(language) {
  const text = run(['check', EXAMPLE, '--format', 'markdown', '--lang', language, '--fail-on', 'never'])
  return text.replace(/<sub>(?:[^<]*? · )?(T-Class 2\.0) · [^<]*<\/sub>/, '<sub>$1</sub>')
}

function run(words) {
  return execFileSync(process.execPath, [CLI, ...words], { cwd: ROOT, encoding: 'utf8' })
}

function draw(name, body, theme, language) {
  const file = join(work, `${name}.html`)
  const css = `${style(theme)}
    body { margin: 0; padding: 16px; background: ${page[theme]}; }
    .markdown-body { font-size: 14px; padding: 16px; border: 1px solid ${border[theme]}; border-radius: 6px; }
    .markdown-body:lang(ko) { font-family: "Noto Sans CJK KR", sans-serif; }`
  // The page tells its height in its title, so that the second call can cut the picture to it.
  const script = '<script>document.title = document.documentElement.offsetHeight</script>'
  writeFileSync(
    file,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${css}</style><body><article class="markdown-body">${body}</article>${script}`,
  )
  const url = pathToFileURL(file).href
  const height = Number(/<title>(\d+)<\/title>/.exec(browser(['--dump-dom', url], 2000))[1])
  const picture = join(IMAGES, name)
  browser(['--force-device-scale-factor=1.25', `--screenshot=${picture}`, url], height)
  shrink(picture)
}

/** Text on one ground needs few colours: pngquant leaves a third of the bytes. */
function shrink(picture) {
  const { error } = spawnSync('pngquant', [
    '--force',
    '--skip-if-larger',
    '--strip',
    '--output',
    picture,
    '128',
    picture,
  ])
  if (error !== undefined) console.error(`${picture} is larger than it need be: pngquant is not installed`)
}

function browser(words, height) {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
  return execFileSync(
    chromium,
    [...flags, `--user-data-dir=${join(work, 'profile')}`, `--window-size=${WIDTH},${height}`, ...words],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 },
  )
}
