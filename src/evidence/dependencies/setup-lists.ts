import type { CollectContext, TextCollector } from '../collector.js'
import type { TextFile } from '../text-file.js'

/** Files of a `setup.py` that hold packages by their name, and those that it reads for other reasons. */
const LIST_NAME = /\.(?:txt|in|pip|list|lst|reqs?)$|requirements?[^/]*$/i
const OTHER_NAME = /readme|licen[cs]e|changelog|history|version|authors|manifest|description|vocab|notice/i
/** What a list is called where nothing else says that the file is one: data of a package ends in `.txt` too. */
const TELLING_NAME = /(?:^|[^a-z])(?:req|dep|install|packages)/i
/** Literals looked at, and pieces one path is put together from. */
const LITERALS = 200
const PIECES = 4

/**
 * Has the files read whose paths a piece of Python names in strings, alone or joined (`os.path.join(here, "deps",
 * "base.txt")`, `here / "deps" / "base.txt"`).
 * @param telling only files whose own name or folder tells that they are such lists.
 * @returns whether there was one.
 */
export function followNamedLists(
  python: string,
  file: TextFile,
  context: CollectContext,
  reader: TextCollector,
  telling = false,
): boolean {
  const literals = [...python.matchAll(/(["'])([\w./ -]{1,200})\1/g)].slice(0, LITERALS)
  let any = false
  for (let first = 0; first < literals.length; first++) {
    let path = ''
    for (let last = first; last < Math.min(literals.length, first + PIECES); last++) {
      const literal = literals[last] as RegExpExecArray
      const before = literals[last - 1]
      if (last > first && before !== undefined) {
        const between = python.slice(before.index + before[0].length, literal.index)
        if (!/^\s*[,/]\s*$/.test(between)) break
        path += '/'
      }
      path += literal[2] as string
      if (!LIST_NAME.test(path) || OTHER_NAME.test(path) || (telling && !TELLING_NAME.test(path))) continue
      if (context.follow(path, file.path, reader)) any = true
    }
  }
  return any
}
