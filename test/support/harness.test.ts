import { describe, expect, test } from '@jest/globals'
import { parseCommands, parseOutputs } from './harness.js'

describe('the harness', () => {
  test('reads workflow commands as the runner does', () => {
    expect(
      parseCommands(
        [
          '::error title=claim/contradicted,file=a%2Cb.json,line=4,col=3::first%0Asecond 100%25',
          '::notice::plain: with a colon',
          'not a command ::error::x',
        ].join('\n'),
      ),
    ).toEqual([
      {
        name: 'error',
        properties: { title: 'claim/contradicted', file: 'a,b.json', line: '4', col: '3' },
        message: 'first\nsecond 100%',
      },
      { name: 'notice', properties: {}, message: 'plain: with a colon' },
    ])
  })

  test('reads outputs of one and of several lines', () => {
    const text = 'a<<ghadelimiter_1\nx\nghadelimiter_1\nb<<ghadelimiter_2\n\nghadelimiter_2\nc<<d\n1\n2\nd\n'
    expect(parseOutputs(text)).toEqual({ a: 'x', b: '', c: '1\n2' })
  })
})
