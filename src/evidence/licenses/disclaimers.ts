const DISCLAIMS = /\b(?:warrant(?:y|ies)|liab(?:le|ility)|disclaim(?:s|ed|er)?)\b/i
/** Words without which a text gives nobody a right. */
const GIVES =
  /\b(?:permi(?:ssion|ssions|tted|t|ts)|grant(?:s|ed)?|licen[sc]e[des]?|licensees?|redistribut\w+|(?:may|can|free|allowed|right|rights|want) to\b|may (?:be )?(?:freely )?(?:use|copy|modif|distribut)\w*|freely|public domain|waive[ds]?|authori[sz]ed|dedicat\w+|do what(?:ever)?)\b/i

/** True for a disclaimer without a grant: what is left when somebody copies the end of a licence only. */
export function isLoneDisclaimer(passage: string): boolean {
  return DISCLAIMS.test(passage) && !GIVES.test(passage)
}
