/** The field reference of a JSON schema: one table an object, with what its descriptions say. */
import { code, table } from './blocks.mjs'

/** Tables for the top level and every object below it, in the order of the schema. */
export function fieldReference(schema) {
  const sections = []
  collect('', schema, schema, sections, new Set())
  return sections
    .map(({ path, note, rows }) =>
      [
        `### ${path === '' ? 'The document' : code(path)}`,
        '',
        ...(note === '' ? [] : [note, '']),
        table(['Field', 'Takes', 'Meaning'], rows),
        '',
      ].join('\n'),
    )
    .join('\n')
}

function collect(path, node, root, sections, seen) {
  const own = resolve(node, root)
  const required = new Set(own.required ?? [])
  const fields = Object.entries(own.properties ?? {})
  if (fields.length === 0) return
  const rows = fields.map(([name, field]) => [
    `${code(name)}${required.has(name) ? ' *' : ''}`,
    takes(field, root),
    meaning(field, root),
  ])
  sections.push({ path, note: path === '' ? '' : (node.description ?? own.description ?? ''), rows })
  for (const [name, field] of fields) {
    const below = objectOf(field, root)
    if (below === null) continue
    const key = field.$ref ?? field.items?.$ref ?? null
    // A shared object is told once, under its own name.
    const title = key === null ? (path === '' ? name : `${path}.${name}`) : key.slice('#/$defs/'.length)
    if (seen.has(title)) continue
    seen.add(title)
    const inside = key === null ? below : root.$defs[title]
    collect(isList(field, root) && key === null ? `${title}[]` : title, inside, root, sections, seen)
  }
}

/** The schema of the objects a field holds, directly or as members of a list. */
function objectOf(field, root) {
  const own = resolve(field, root)
  if (own.properties !== undefined) return field
  if (own.items !== undefined && resolve(own.items, root).properties !== undefined) return own.items
  return null
}

function isList(field, root) {
  return types(resolve(field, root)).includes('array')
}

function resolve(node, root) {
  if (node.$ref === undefined) return node
  const name = node.$ref.slice('#/$defs/'.length)
  const target = root.$defs[name]
  if (target === undefined) throw new Error(`${node.$ref} is not defined`)
  return { ...target, ...node }
}

function types(own) {
  return [own.type ?? []].flat()
}

function takes(field, root) {
  const own = resolve(field, root)
  if (own.enum !== undefined) return own.enum.map(code).join(', ')
  const said = types(own).map((type) => {
    if (type !== 'array') return type === 'string' && own.format === 'date' ? 'date' : type
    const item = own.items === undefined ? {} : resolve(own.items, root)
    if (item.enum !== undefined) return `list of ${item.enum.map(code).join(', ')}`
    return `list of ${types(item).join(' or ') || 'values'}`
  })
  const example = own.examples?.[0]
  return [
    said.join(' or ') || 'a value',
    ...(example === undefined ? [] : [`e.g. ${code(String(example))}`]),
  ].join('<br>')
}

function meaning(field, root) {
  const own = resolve(field, root)
  const more = own.default === undefined ? '' : ` Default: ${code(String(own.default))}.`
  return `${own.description ?? ''}${more}`
}
