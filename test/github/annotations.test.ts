import { describe, expect, test } from '@jest/globals'
import { writeAnnotations } from '../../src/github/annotations.js'
import type { Annotation } from '../../src/report/annotations.js'

type AnnotationLevel = Annotation['level']

function recorder() {
  const calls: { level: AnnotationLevel; message: string; properties: unknown }[] = []
  const write = (level: AnnotationLevel) => (message: string, properties?: unknown) => {
    calls.push({ level, message, properties })
  }
  return { calls, writer: { error: write('error'), warning: write('warning'), notice: write('notice') } }
}

const place = {
  title: 'claim/contradicted',
  path: 'sovereignty.json',
  startLine: 4,
  endLine: 4,
  startColumn: 3,
  endColumn: 9,
}

describe('annotations', () => {
  test('come gravest first and carry their place', () => {
    const { calls, writer } = recorder()
    writeAnnotations(writer, [
      { level: 'notice', message: 'c', title: 't', path: null },
      { level: 'error', message: 'a', ...place },
    ])
    expect(calls).toEqual([
      {
        level: 'error',
        message: 'a',
        properties: {
          title: 'claim/contradicted',
          file: 'sovereignty.json',
          startLine: 4,
          endLine: 4,
          startColumn: 3,
          endColumn: 9,
        },
      },
      { level: 'notice', message: 'c', properties: { title: 't' } },
    ])
  })

  test('leave columns out when they span lines, as the runner demands', () => {
    const { calls, writer } = recorder()
    writeAnnotations(writer, [{ level: 'warning', message: 'w', ...place, endLine: 6 }])
    expect(calls[0]?.properties).toEqual({
      title: 'claim/contradicted',
      file: 'sovereignty.json',
      startLine: 4,
      endLine: 6,
    })
  })

  test('stop at what GitHub shows of each level and say how many are left', () => {
    const { calls, writer } = recorder()
    const many = (level: AnnotationLevel, count: number): Annotation[] =>
      Array.from({ length: count }, (_, index) => ({ level, message: `${index}`, title: 't', path: null }))
    expect(
      writeAnnotations(writer, [...many('warning', 13), ...many('error', 11), ...many('notice', 2)]),
    ).toBe(4)
    expect(calls.map(({ level }) => level).join(' ')).toBe(
      `${'error '.repeat(10)}${'warning '.repeat(10)}notice notice`,
    )
  })
})
