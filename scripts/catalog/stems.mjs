/**
 * First characters a pattern can start with, lower-cased: what a reader of prose looks for before it tries the pattern.
 * Understands the small part of the pattern language that the family table uses: groups, alternatives, `?`, classes.
 */
export function stems(pattern, length = 5) {
  const source = pattern.replace(/^\(\?i\)/, '')
  const out = new Set()
  for (const prefix of expand(source, length)) out.add(prefix.slice(0, length).toLowerCase())
  return [...out]
}

/** Longer than any name. */
const WHOLE = 80

/**
 * Further names that patterns spell out, each once however it is written: a reader looks a family up by them. Patterns
 * that stand for more names than can be listed (`\\w`, `+`) give none.
 */
export function spokenNames(name, patterns) {
  const plain = (text) => text.toLowerCase().replace(/[\s_.-]+/g, '')
  const found = new Map()
  for (const pattern of patterns) {
    const source = pattern
      .replace(/^\(\?i\)/, '')
      .replace(/\(\?[!=](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, '')
    if (/\\[wd]|[+*]|\[[^\]]*\w-\w/.test(source.replaceAll('\\.', ''))) continue
    for (const one of expand(source, WHOLE)) {
      const key = plain(one)
      if (!key.includes(plain(name)) && one.length >= (found.get(key)?.length ?? 0))
        found.set(key, one.trim())
    }
  }
  // What begins with another of them is found by that one.
  const keys = [...found.keys()]
  return keys
    .filter((key) => !keys.some((other) => other !== key && key.startsWith(other)))
    .map((key) => found.get(key))
}

function expand(source, length) {
  const results = new Set()
  for (const branch of split(source)) {
    let prefixes = new Set([''])
    let at = 0
    while (at < branch.length && [...prefixes].some((prefix) => prefix.length < length)) {
      const { atoms, next } = atom(branch, at, length)
      at = next
      let optional = false
      if (branch[at] === '?' || branch[at] === '*') {
        optional = true
        at += 1
      } else if (branch[at] === '+') at += 1
      const longer = new Set()
      for (const prefix of prefixes) {
        if (prefix.length >= length || optional) longer.add(prefix)
        if (prefix.length < length) for (const piece of atoms) longer.add(prefix + piece)
      }
      prefixes = longer
    }
    for (const prefix of prefixes) results.add(prefix)
  }
  return results
}

/** Alternatives at the top level. */
function split(source) {
  const branches = []
  let depth = 0
  let inClass = false
  let start = 0
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at]
    if (char === '\\') at += 1
    else if (inClass) inClass = char !== ']'
    else if (char === '[') inClass = true
    else if (char === '(') depth += 1
    else if (char === ')') depth -= 1
    else if (char === '|' && depth === 0) {
      branches.push(source.slice(start, at))
      start = at + 1
    }
  }
  branches.push(source.slice(start))
  return branches
}

function atom(source, at, length) {
  const char = source[at]
  if (char === '\\') {
    const escaped = source[at + 1]
    if (escaped === 'd') return { atoms: [...'0123456789'], next: at + 2 }
    if (escaped === 'w') return { atoms: [...'abcdefghijklmnopqrstuvwxyz0123456789_'], next: at + 2 }
    return { atoms: [escaped], next: at + 2 }
  }
  if (char === '[') {
    const end = source.indexOf(']', at)
    const inside = source.slice(at + 1, end)
    const atoms = []
    for (let index = 0; index < inside.length; index += 1) {
      if (inside[index + 1] === '-' && index + 2 < inside.length) {
        for (let code = inside.charCodeAt(index); code <= inside.charCodeAt(index + 2); code += 1)
          atoms.push(String.fromCharCode(code))
        index += 2
      } else atoms.push(inside[index])
    }
    return { atoms, next: end + 1 }
  }
  if (char === '(') {
    let depth = 0
    let end = at
    for (; end < source.length; end += 1) {
      if (source[end] === '\\') end += 1
      else if (source[end] === '(') depth += 1
      else if (source[end] === ')' && --depth === 0) break
    }
    const inside = source.slice(at + 1, end)
    if (/^\?[!=]/.test(inside)) return { atoms: [''], next: end + 1 }
    return { atoms: [...expand(inside.replace(/^\?:/, ''), length)], next: end + 1 }
  }
  return { atoms: [char], next: at + 1 }
}
