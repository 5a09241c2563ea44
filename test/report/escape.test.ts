import { describe, expect, test } from '@jest/globals'
import { htmlText, markdownCode, markdownFence, markdownText } from '../../src/report/escape.js'

const BREAK = '&#8203;'

describe('text of a repository means nothing to GitHub', () => {
  test.each([
    ['a user is not mentioned', 'ask @octocat now', `ask @${BREAK}octocat now`],
    ['a team is not mentioned', '@acme/research', `@${BREAK}acme/research`],
    ['an address is not a mention', 'mail me@example.com', `mail me@${BREAK}example.com`],
    ['an issue is not referred to', 'see #123', `see #${BREAK}123`],
    ['an issue elsewhere is not referred to', 'other/repo#7', `other/repo#${BREAK}7`],
    ['the old issue form is not referred to', 'GH-42 and gh-43', `GH-${BREAK}42 and gh-${BREAK}43`],
    ['a commit is not referred to', 'at 1a2b3c4d5e', `at 1a2${BREAK}b3c4d5e`],
    ['a bare address is not linked', 'https://evil.example/x', `https:${BREAK}//evil.example/x`],
    ['a www name is not linked', 'www.evil.example', `www${BREAK}.evil.example`],
    ['an emoji name stays a name', ':tada:', `:${BREAK}tada:`],
    ['mathematics stays text', '$x$', '<span>$</span>x<span>$</span>'],
    ['a link stays text', '[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['an image stays text', '![x](http://t.example/p.png)', `\\!\\[x\\](http:${BREAK}//t.example/p.png)`],
    ['an element stays text', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a comment stays text', '<!-- sovereignty-check:v1 -->', '&lt;!-- sovereignty-check:v1 --&gt;'],
    ['an entity stays text', '&lt;b&gt; &#64;x', `&amp;lt;b&amp;gt; &amp;#${BREAK}64;x`],
    ['a table is not torn', 'a | b', 'a &#124; b'],
    ['emphasis stays text', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a backtick opens no code', '`x', '\\`x'],
    ['a backslash escapes nothing', '\\*', '\\\\\\*'],
    ['a heading does not begin', '# Big', '\\# Big'],
    ['a list does not begin', '- one', '\\- one'],
    ['a numbered list does not begin', '1. one', '1\\. one'],
    ['a new line is shown', 'a\n\n# b', 'a\\\\n\\\\n# b'],
  ])('%s', (_name, raw, written) => {
    expect(markdownText(raw)).toBe(written)
  })

  test('words, numbers and paths stay readable', () => {
    const plain = '2.1 % of 128,256 in src/omni/vision.py (Apache-2.0), step 0 → 11.76'
    expect(markdownText(plain)).toBe(plain)
    expect(markdownText('언어 모델 가중치는 무작위 초기화에서 시작합니다.')).toBe(
      '언어 모델 가중치는 무작위 초기화에서 시작합니다.',
    )
  })

  test('very long text is cut', () => {
    expect(markdownText('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(400)
    expect(markdownText('\u202E'.repeat(1_000_000)).length).toBeLessThanOrEqual(800)
  })
})

describe('code of a repository', () => {
  test.each([
    ['plain text becomes a code span', 'base_model: gpt2', '`base_model: gpt2`'],
    ['a mention inside code is inert', '@octocat #1', '`@octocat #1`'],
    ['a backtick needs no counting', 'a `b` c', '<code>a &#96;b&#96; c</code>'],
    ['a pipe does not tear a table', 'a|b', '<code>a&#124;b</code>'],
    ['a marker cannot be forged', '<!-- m -->', '<code>&#60;&#33;&#45;&#45; m &#45;&#45;&#62;</code>'],
    ['nothing is shown as nothing', '  ', '<code>&nbsp;</code>'],
    ['a direction override is shown', 'a\u202Eb', '`a\\u202Eb`'],
  ])('%s', (_name, raw, written) => {
    expect(markdownCode(raw)).toBe(written)
  })

  test('a fence is longer than any run of backticks inside', () => {
    expect(markdownFence('a\n````\nb', 'json')).toBe('`````json\na\n````\nb\n`````')
    expect(markdownFence('{}', 'json')).toBe('```json\n{}\n```')
  })
})

test('HTML text cannot leave its element or attribute', () => {
  expect(htmlText(`"><img src=x onerror='alert(1)'>&amp;`)).toBe(
    '&#34;&#62;&#60;img src=x onerror=&#39;alert(1)&#39;&#62;&#38;amp;',
  )
})
