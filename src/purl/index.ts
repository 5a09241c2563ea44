export { buildPurl, PurlError, type PurlParts, tryBuildPurl } from './build.js'
export {
  aliasKeys,
  declaredKeys,
  declaresOrigin,
  foundKeys,
  groupMatcher,
  keysOfWord,
  nameKey,
  samePurl,
} from './compare.js'
export { hubKindOf, type Identity, identify, identityPurl } from './identify.js'
export { codePurl, genericPurl, type HubKind, hubPurl, imagePurl, packagePurl } from './names.js'
export { isConforming, type PurlReading, parsePurl, readPurl } from './parse.js'
export type { DefectGrade, Purl, PurlDefect, PurlRule } from './purl.js'
export { TYPE_RULES, type TypeRules } from './type-rules.js'
