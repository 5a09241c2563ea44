/** Words that turn a remark beside a licence into a condition. */
const TAKING =
  /\b(?:non-?\s?commercial(?:ly)?|commercial(?:ly)?|prohibit\w*|forbid\w*|disallow\w*|restrict(?:s|ed|ions?|ive)?|(?:may|must|shall|should|can|do|will|you|is|are)\s(?:\w+\s)?not|not\s(?:be|for|use[ds]?|to|permitted|allowed|authori[sz]ed|include|grant)|cannot|can't|don't|except|solely|only|must|shall|unless|without|permission|consent|approval|royalt\w+|fees?|pay(?:s|ment|ments|ing|able)?|military|weapons?|surveillance|compet(?:e|es|ing|itors?|itive)|(?:research|academic|educational|personal|internal|evaluation|scientific)[\s-](?:and[\s-][\w-]+[\s-])?(?:use|usage|purposes?)|revok\w+|revocable|terminat\w+|exceed\w*|threshold|evil|harm(?:s|ful|ing)?|ethical(?:ly)?|export\s(?:control|law|regulation|restriction)\w*|agrees?\sto|(?:is|are)\srequired|requires?)\b/i
/** The same in Korean and Chinese. */
const TAKING_CJK =
  /금지|불가|상업|영리|군사|무기|연구\s?목적|허가|승인|동의\s?없이|할 수 없|안 됩니다|안됩니다|제한|한하여|한해|경쟁|禁止|不得|商业|商業|非商|军事|軍事|仅限|僅限|许可后|授权后|不允许|竞争/
/** Phrases with such words that take nothing away. */
const HARMLESS =
  /\bwithout (?:even )?(?:any |the )?(?:implied )?warrant\w+|\b(?:is |are )?not (?:actually )?(?:affiliated|endorsed|sponsored|associated|responsible|liable|an? official|official|legal advice|part of|included|covered|intended as|subject to copyright)\b|\bno (?:warrant\w+|liability)|\bnot limited to\b|\bif not, see\b|\bmust not be removed\b|\bpermission is hereby granted\b|\ball rights reserved\b|\bfor reference only\b|\bonly the english\b|\bpreferred citation\b|\bshall prevail\b|\btake precedence\b|\bif you use (?:this|our)\b[^.]{0,80}\bcite\b|\bnot required\b|\bdo not translate\b|\bfor (?:the )?full licen[sc]e\b|\bpublished without\b|\bnot only\b|\bno longer\b|\bunless otherwise (?:noted|stated|specified|indicated)\b|\b(?:except|unless) (?:where|when|as|if)? ?(?:(?:otherwise|explicitly|specifically) ){0,2}(?:noted|stated|specified|indicated|documented)\b(?: (?:otherwise|below|elsewhere))*|\bexcept for the third[- ]party (?:components?|software|materials?|code|libraries)\b|\bmay require compliance with\b|\bto the extent required\b|\bin no event (?:shall|will|do)\b[^.]{0,120}?\bliable\b/gi
const TRANSLATION =
  /번역|참고용|비공식|翻译|译文|譯文|参考译|(?:unofficial|courtesy|informal|non-?binding) [^.\n]{0,40}translation|translat(?:ion|ed) (?:of|from|for|into)/i
/** A translated licence is longer than a remark. */
const TRANSLATION_WORDS = 90

/** True when a passage beside or within a licence text takes rights away or asks for something. */
export function restricts(passage: string): boolean {
  const plain = passage.replace(/\s+/g, ' ')
  if (TAKING.test(plain.replace(HARMLESS, ' '))) return true
  if (!TAKING_CJK.test(plain)) return false
  return !TRANSLATION.test(plain) && plain.split(' ').length < TRANSLATION_WORDS
}

/** A sentence of a passage, by its offsets in it. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** Where one sentence, list item or paragraph ends. */
const SENTENCE =
  /[^.!?。！？\n]+(?:\n(?![ \t]*(?:\n|[-*•#]|\d{1,2}[.)]))[^.!?。！？\n]*|\.(?!\s)[^.!?。！？\n]*)*[.!?。！？]*/g

/** The sentences of a passage that restrict. */
export function restrictingSentences(passage: string): readonly Sentence[] {
  if (!restricts(passage)) return []
  const found: Sentence[] = []
  for (const match of passage.matchAll(SENTENCE)) {
    if (restricts(match[0])) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** Words that leave no doubt, for a remark beside a mere name of a licence. */
const PLAIN =
  /\bnon-?\s?commercial\b|\bcommercial(?:ly)? (?:use|usage|purposes?)\b[^.\n]{0,60}\b(?:not|prohibited|forbidden|requires?|only|permission|licen[sc]e|contact)\b|\b(?:may|must|shall|can)(?: ?not)\b(?! be (?:liable|held))|\bprohibit(?:ed|s)\b|\bforbidden\b|\bnot (?:permitted|allowed)\b|\bresearch (?:purposes? )?only\b|상업[^.\n]{0,20}(?:금지|불가|할 수 없)|禁止商|不得用于商/i

/** What a licence with NC in its name says itself. */
const NON_COMMERCIAL =
  /\b(?:for |only |strictly )*non-?\s?commercial(?:ly)?(?: (?:use|usage|purposes?))?(?: only)?\b|\bcommercial(?:ly)? (?:use|usage|purposes?)\b[^.\n]{0,60}\b(?:not|prohibited|forbidden)\b(?: (?:permitted|allowed))?|\bnot be used (?:for commercial purposes|commercially)\b|상업[^.\n]{0,20}(?:금지|불가|할 수 없)|禁止商[业業]?/gi

/**
 * The first sentence that plainly restricts, `null` when none does. A sentence that says of a licence for
 * non-commercial use no more than its name does (`nonCommercial`) takes nothing back.
 */
export function restrictsPlainly(passage: string, nonCommercial = false): string | null {
  for (const [sentence] of passage.matchAll(SENTENCE)) {
    if (
      PLAIN.test(nonCommercial ? sentence.replace(NON_COMMERCIAL, ' ') : sentence) &&
      !/\byou may not use this (?:file|work|software|project) except in compliance\b/i.test(
        sentence.replace(/\s+/g, ' '),
      )
    )
      return sentence.trim()
  }
  return null
}

const GRANT =
  /\bpermission (?:is|to)\b|\bhereby grant|\bredistributions? (?:and use|of)\b|\blicensed under\b|\byou may (?:freely )?(?:use|copy|redistribute)\b|\bfollowing licen[sc]e\b/i
const OTHERS =
  /\bthird[- ]part(?:y|ies)\b|\bbundle[sd]?\b|\bsub-?components?\b|\b(?:includes?|contains?|incorporates?|uses) (?:software|code|components?|portions)|\bcopyright\s*(?:\(c\)|©|\d{4})|\bportions\b|\bderived from\b|\bthe following (?:files|components|libraries)\b/i
const OTHER_WORDS = 40

/** True for a passage that is somebody else's licence below the first one, not a condition of it. */
export function isAnotherLicense(passage: string, words: number): boolean {
  return words >= OTHER_WORDS && GRANT.test(passage) && OTHERS.test(passage)
}
