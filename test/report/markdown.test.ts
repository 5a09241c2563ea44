import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/limits.js'
import { compareVerdicts } from '../../src/report/comparison.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import { renderResolved } from '../../src/report/resolved.js'
import type { Verdict } from '../../src/types/verdict.js'
import { LANGUAGES } from '../../src/types/vocabulary.js'
import { at, borrowedEncoder, component, supportedClaim, undeclaredAudit, verdicts } from './verdicts.js'

const sha = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c'
const viewer = { repositoryUrl: 'https://github.com/saebyeok/saebyeok-7b', headSha: sha }

/** Every string of a value replaced, except where a word of our own vocabulary must stand. */
function poison(value: unknown, payload: string, key = ''): unknown {
  const fixed = ['conclusion', 'severity', 'result', 'kind', 'scope', 'owner', 'perspective', 'ownerSource']
  if (typeof value === 'string') return fixed.includes(key) || key === 'key' ? value : payload
  if (Array.isArray(value)) return value.map((item) => poison(item, payload, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, payload, name)]))
}

/** The body without what GitHub leaves alone: code, and the addresses of our own links. */
function outsideCode(body: string): string {
  return body
    .replace(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '')
    .replace(/<code>[^<]*<\/code>/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\(https:\/\/github\.com\/saebyeok\/saebyeok-7b\/[^)\s]*\)/g, ']')
}

const payloads = [
  '@octocat',
  '@acme/research-team',
  'see #123, GH-4 and acme/other#5 at 1a2b3c4d5e6f',
  '</details></td><script>alert(1)</script><img src=x onerror=alert(1)>',
  '<!-- sovereignty-check:v1 id=sovereignty.json head= run=9.9 -->',
  '`@octocat` ``` ````\n```\n@octocat\n',
  '| a | b |\n| --- | --- |\n| @octocat | <b> |',
  '[click](https://evil.example) ![p](https://evil.example/p.png) https://evil.example www.evil.example',
  '\\`@octocat\\` \\| @octocat',
  '&#64;octocat &lt;script&gt;',
  '\u202E@octocat\u2066\u200B',
  '$`x`$ $$y$$ :tada: **bold** ~~gone~~ # head',
]

describe('nothing of a repository acts in a comment', () => {
  const cases = payloads.flatMap((payload) =>
    Object.keys(verdicts).map((name) => ({ name, payload: JSON.stringify(payload) })),
  )
  test.each(cases)('$payload in $name', ({ name, payload }) => {
    const hostile = poison(verdicts[name], JSON.parse(payload) as string) as Verdict
    for (const language of LANGUAGES) {
      const body = renderMarkdown(hostile, { language, ...viewer })
      expect(body).not.toMatch(/<(?:script|img|!--)/i)
      const seen = outsideCode(body)
      expect(seen).not.toMatch(/@[A-Za-z0-9]/)
      expect(seen).not.toMatch(/(?<!&)#\d/)
      expect(seen).not.toMatch(/\bGH-\d/i)
      expect(seen).not.toMatch(/:\/\/evil|\bwww\.evil/)
      expect(seen).not.toMatch(/(?<!\\)!?(?<!\\)\[[^\]]*\]\((?!https:\/\/github\.com\/saebyeok)/)
      expect(seen).not.toMatch(/[\u200B\u202E\u2066]/)
      expect(body.split('<details>').length).toBe(body.split('</details>').length)
    }
  })

  test('every table row keeps the number of its columns', () => {
    const hostile = poison(borrowedEncoder, payloads[6]!) as Verdict
    const body = renderMarkdown(hostile, { language: 'en' })
    for (const table of body.split('\n\n').filter((block) => block.startsWith('|'))) {
      const columns = table.split('\n').map((row) => row.split('|').length)
      expect(new Set(columns).size).toBe(1)
    }
  })
})

describe('the comment', () => {
  test.each(Object.keys(verdicts))('the first line of %s names the level that decides', (name) => {
    const verdict = verdicts[name]!
    const first = renderMarkdown(verdict, { language: 'en' }).split('\n')[0]!
    expect(first).toMatch(/^### Sovereignty: /)
    const deciding = {
      contradicted: verdict.level.ceiling,
      unverified: verdict.level.supported,
      supported: verdict.claim?.level,
      undeclared: verdict.level.ceiling,
      invalid: '3 problems',
    }[verdict.conclusion]
    expect(first).toContain(deciding)
  })

  test('a marker stands before everything else and counts', () => {
    const marker = '<!-- sovereignty-check:v1 id=sovereignty.json head= run=1.1 -->'
    const body = renderMarkdown(borrowedEncoder, { language: 'en', marker, maxCharacters: 2_000 })
    expect(body.startsWith(`${marker}\n### `)).toBe(true)
    expect(body.length).toBeLessThanOrEqual(2_000)
  })

  test('places are links to the judged commit', () => {
    expect(renderMarkdown(borrowedEncoder, { language: 'en', ...viewer })).toContain(
      `[\`config.json:41\`](https://github.com/saebyeok/saebyeok-7b/blob/${sha}/config.json#L41)`,
    )
    expect(renderMarkdown(borrowedEncoder, { language: 'en' })).not.toContain('](http')
  })

  test('what the base had already is folded apart and asks for nothing', () => {
    const body = renderMarkdown(borrowedEncoder, {
      language: 'en',
      comparison: compareVerdicts(borrowedEncoder, borrowedEncoder),
    })
    expect(body).toContain('<summary>Already so on the base (4)</summary>')
    expect(body).not.toContain('<summary>Findings')
    expect(body).toContain('the ceiling is T2 before and after')
  })

  test('what the pull request adds is named beside the ceiling before it', () => {
    const comparison = compareVerdicts(supportedClaim, borrowedEncoder)
    expect(comparison.addedComponents).toContain('Qwen/Qwen2.5-VL-32B-Instruct')
    expect(comparison.addedComponents).not.toContain('torch')
    const body = renderMarkdown(borrowedEncoder, { language: 'en', comparison })
    expect(body).toContain(
      'before this pull request the ceiling was T5. It adds `Qwen/Qwen2.5-VL-32B-Instruct`',
    )
  })

  test('without a manifest nothing is called undeclared, and the way to declare is named first', () => {
    const body = renderMarkdown(undeclaredAudit, { language: 'en' })
    expect(body).not.toContain('undeclared')
    expect(body).toContain('\n1. Declare the level and the parts by others: `sovereignty init`')
  })
})

describe('size', () => {
  const crowd: Verdict = {
    ...borrowedEncoder,
    components: Array.from({ length: 3_000 }, (_, index) =>
      component({
        purl: `pkg:huggingface/org-${index}/model`,
        name: `org-${index}/${'m'.repeat(90)}`,
        kind: index % 2 === 0 ? 'model' : 'library',
        locations: [at(`deep/${'folder/'.repeat(20)}config-${index}.json`, 7, 3, `"${'|'.repeat(150)}"`)],
      }),
    ),
    findings: Array.from({ length: 3_000 }, (_, index) => ({
      ...borrowedEncoder.findings[index % 4]!,
      parameters: { name: `org-${index}/${'<'.repeat(300)}`, kind: 'model' },
    })),
  }

  test.each([600, 4_000, 20_000, limits.commentCharacters])('a comment fits into %d characters', (max) => {
    for (const language of LANGUAGES) {
      const body = renderMarkdown(crowd, { language, maxCharacters: max, ...viewer })
      expect(body.length).toBeLessThanOrEqual(max)
      expect(body.split('<details>').length).toBe(body.split('</details>').length)
      for (const line of body.split('\n').filter((row) => row.startsWith('|'))) expect(line).toMatch(/\|$/)
      expect(body.startsWith('### ')).toBe(true)
    }
  })

  test('a job summary fits into its bytes', () => {
    const body = renderMarkdown(crowd, { language: 'ko', maxBytes: 100_000 })
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(100_000)
    expect(body.length).toBeGreaterThan(30_000)
  })

  test('the last section still shows when an earlier one is endless', () => {
    expect(renderMarkdown(crowd, { language: 'en' })).toContain('<summary>Not read (2)</summary>')
  })
})

describe('the resolved comment', () => {
  test('is one line that says what is so now and since when', () => {
    expect(renderResolved(supportedClaim, { language: 'en', ...viewer })).toBe(
      `Sovereignty: T4-2 claimed, supported by the evidence · resolved in [\`9f8e7d6\`](https://github.com/saebyeok/saebyeok-7b/commit/${sha})\n`,
    )
    expect(renderResolved(supportedClaim, { language: 'ko' })).toBe(
      '주권 등급: 주장 T4-2, 근거로 확인됨 · 해결됨\n',
    )
  })
})
