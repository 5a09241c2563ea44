import { isHubId } from '../../catalog/hub-id.js'
import type { IdentityFact } from '../../types/fact.js'
import { argument, type Expression, lastName } from './expression.js'
import type { PythonModule } from './module.js'
import type { Resolver } from './values.js'

const UPLOADS =
  /\b(?:push_to_hub(?:_merged|_gguf)?|upload_(?:folder|file|large_folder)|create_repo|\w*(?:Arguments|Args|Config))\s*\(/g

/** Cheap test over whole files. */
export function mayPublish(text: string): boolean {
  return text.includes('push_to_hub') || text.includes('upload_f') || text.includes('hub_model_id')
}

/** Ids under which code uploads what it made: to upload there, one has to be their owner. */
export function findPublished(module: PythonModule, resolver: Resolver): IdentityFact[] {
  const found: IdentityFact[] = []
  const seen = new Set<string>()
  for (const { call, statement } of module.callsWith(UPLOADS)) {
    const last = lastName(call.callee) ?? ''
    const values: (Expression | null)[] = /^push_to_hub/.test(last)
      ? [argument(call, 0, 'repo_id'), argument(call, null, 'repo_path_or_name', 'repo_name')]
      : /^upload_|^create_repo$/.test(last)
        ? [argument(call, last === 'create_repo' ? 0 : null, 'repo_id')]
        : [argument(call, null, 'hub_model_id')]
    for (const value of values) {
      if (value === null) continue
      for (const { text, isDefault } of resolver.values(value, statement)) {
        if (isDefault || !isHubId(text) || !text.includes('/') || seen.has(text)) continue
        seen.add(text)
        found.push({
          kind: 'identity',
          form: 'published',
          value: text,
          strength: module.source.strength,
          scope: module.source.scope,
          location: module.locate(call),
        })
      }
    }
  }
  return found
}
