import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { renderHtml } from '../../src/report/html.js'
import type { Verdict } from '../../src/types/verdict.js'
import { LANGUAGES } from '../../src/types/vocabulary.js'
import { borrowedEncoder, verdicts } from './verdicts.js'

const cases = Object.keys(verdicts).flatMap((name) => LANGUAGES.map((language) => ({ name, language })))

describe('the page', () => {
  test.each(cases)('$name in $language stands alone', ({ name, language }) => {
    const page = renderHtml(verdicts[name]!, { language })
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|\son\w+=|\sstyle="|@import|url\(/i)
    expect(page).not.toMatch(/\s(?:src|href)="/)
    for (const tag of ['table', 'section', 'ul', 'ol', 'div', 'code', 'svg', 'li', 'p'])
      expect(page.split(new RegExp(`<${tag}[ >]`)).length).toBe(page.split(`</${tag}>`).length)
  })

  test('its policy allows exactly its own style sheet', () => {
    const page = renderHtml(borrowedEncoder, { language: 'en' })
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!
    const digest = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${digest}'`)
  })

  test('has one main heading, and a heading for every column and row', () => {
    const page = renderHtml(borrowedEncoder, { language: 'en' })
    expect(page.match(/<h1>/g)).toHaveLength(1)
    const rows = page.match(/<tr>(?!<th scope="col")/g)!.length
    expect(page.match(/<th scope="row">/g)).toHaveLength(rows)
    expect(page).not.toContain('<th>')
  })

  test('the scale says the same without colour', () => {
    const page = renderHtml(borrowedEncoder, { language: 'en' })
    expect(page).toContain('aria-label="Scale from T0 to T6: supported T2, ceiling T2, claimed T5."')
    expect(page).toContain('▲ ceiling')
  })

  test('nothing of the repository becomes an element or an attribute', () => {
    const payload = `"><script>alert(1)</script><a href='x' onclick=alert(1)>`
    const text = JSON.stringify(borrowedEncoder)
      .replaceAll('Qwen/Qwen2.5-VL-32B-Instruct', JSON.stringify(payload).slice(1, -1))
      .replaceAll('hanbit-omni-32b', JSON.stringify(payload).slice(1, -1))
    const page = renderHtml(JSON.parse(text) as Verdict, { language: 'en' })
    expect(page).toContain('&#60;script&#62;')
    expect(page).not.toMatch(/<script|<a href='x'/)
  })
})
