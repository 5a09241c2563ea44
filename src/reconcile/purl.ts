/**
 * Package URLs without version (https://github.com/package-url/purl-spec). Data sets have no form of their own in the
 * specification; the `repository_url` qualifier is the one that cdxgen writes.
 */

function segments(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/%3A/gi, ':').replace(/%2B/gi, '+'))
    .join('/')
}

export function packagePurl(type: string, name: string): string {
  return `pkg:${type}/${segments(type === 'npm' && name.startsWith('@') ? name.replace('@', '%40') : name).replace('%2540', '%40')}`
}

/** Model of the Hugging Face hub, or a generic one when only a family name is known. */
export function hubPurl(id: string): string {
  return id.includes('/') ? `pkg:huggingface/${segments(id)}` : genericPurl(id)
}

export function datasetPurl(id: string): string {
  return id.includes('/')
    ? `pkg:huggingface/${segments(id)}?repository_url=https://huggingface.co/datasets`
    : genericPurl(id)
}

/** GitHub names are case-insensitive and lower-cased by the specification. */
export function codePurl(ownerAndRepository: string): string {
  return `pkg:github/${segments(ownerAndRepository.toLowerCase())}`
}

export function genericPurl(name: string): string {
  return `pkg:generic/${encodeURIComponent(name.trim().toLowerCase().replace(/\s+/g, '-'))}`
}
