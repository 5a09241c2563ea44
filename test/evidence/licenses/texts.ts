import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../../node_modules/spdx-license-list/licenses/', import.meta.url)

/** Ids of all SPDX licences with a text. */
export function spdxIds(): readonly string[] {
  return readdirSync(FOLDER).map((file) => file.slice(0, -'.json'.length))
}

/** Full text of an SPDX licence, from the development dependency. */
export function spdxText(id: string): string {
  const row: unknown = JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'))
  if (typeof row !== 'object' || row === null || !('licenseText' in row)) throw new Error(`no text for ${id}`)
  return String(row.licenseText)
}

/** The same text as another hand would file it: other line breaks, other bullets, a holder, a project name above. */
export function asFiledBySomebody(text: string): string {
  const body = text
    .replace(/[<[](?:year|yyyy|years?)[>\]]/gi, '2024')
    .replace(
      /[<[](?:copyright holders?|name of copyright owner|owner|author|organization)[>\]]/gi,
      'Hanbit Robotics Inc.',
    )
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(/(.{40,64}) /g, '$1\n'))
    .join('\n\n')
  return `Hanbit LM\n\n${body}\n`
}
