import { describe, expect, test } from '@jest/globals'
import { diffLines, isInDiff } from '../../src/github/diff-lines.js'

const patch = `@@ -1,4 +1,5 @@ {
 one
-two
+two, changed
+three
 four
@@ -20,2 +21,2 @@
 twenty-one
+twenty-two
\\ No newline at end of file`

describe('the lines a patch shows', () => {
  test('are those of the new file, hunk by hunk', () => {
    expect([...diffLines(patch)]).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [21, 1],
      [22, 1],
    ])
  })

  test.each([
    [1, 4, true],
    [2, 2, true],
    [4, 5, false],
    [4, 21, false],
    [21, 22, true],
    [30, 30, false],
  ])('%d to %d: %s', (start, end, inside) => {
    expect(isInDiff(diffLines(patch), start, end)).toBe(inside)
  })

  test('are none without a patch', () => {
    expect(diffLines('').size).toBe(0)
  })
})
