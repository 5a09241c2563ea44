import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'

const require = createRequire(import.meta.url)
const folder = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res', 'schema')
const addFormats =
  (addFormatsModule as unknown as { default?: (ajv: Ajv) => void }).default ??
  (addFormatsModule as unknown as (ajv: Ajv) => void)

/** What CycloneDX's own schema of a version has to say against a document; nothing when it is valid. */
export function cycloneDxProblems(version = '1.6'): (bom: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addFormat('iri-reference', true)
  ajv.addFormat('idn-email', true)
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
  for (const name of [
    'spdx.SNAPSHOT.schema.json',
    'jsf-0.82.SNAPSHOT.schema.json',
    'cryptography-defs.SNAPSHOT.schema.json',
  ]) {
    // The main schema refers to these by their file names.
    const { $id: _, ...schema } = read(name)
    ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}`)
  }
  const validate = ajv.compile(read(`bom-${version}.SNAPSHOT.schema.json`))
  return (bom) =>
    validate(bom) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
}
