import { templateOf, text } from '../messages/index.js'
import type { ReportKey } from '../messages/report.js'
import type { Message } from '../types/message.js'
import type { Language } from '../types/vocabulary.js'
import { type Markup, sentence } from './sentence.js'

type Parameters = Message['parameters']
type WordList =
  | 'role'
  | 'relation'
  | 'kind'
  | 'scope'
  | 'status'
  | 'result'
  | 'conclusion'
  | 'severity'
  | 'perspective'

/** Keys that come in a singular and a plural. */
type CountedKey = { [K in ReportKey]: K extends `${infer Stem}.other` ? Stem : never }[ReportKey]

/** The reports' own sentences and words in one language, written by one markup. */
export class Words {
  readonly language: Language
  readonly markup: Markup

  constructor(language: Language, markup: Markup) {
    this.language = language
    this.markup = markup
  }

  /** A sentence of the report, gaps and code written by the markup. */
  say(key: ReportKey, parameters: Parameters = {}): string {
    return sentence({ key, parameters }, key, this.language, this.markup)
  }

  /** As `say`, in the form for one or for many. */
  count(stem: CountedKey, count: number, parameters: Parameters = {}): string {
    const key = `${stem}.${count === 1 ? 'one' : 'other'}` as ReportKey
    return this.say(key, { count: this.number(count), ...parameters })
  }

  /** Somebody else's message (a finding, a reason, a help), with the English sentence to fall back on. */
  message(message: Message, english: string): string {
    return sentence(message, english, this.language, this.markup)
  }

  /** A word of the vocabulary; a word we do not know is shown as it is. */
  word(list: WordList, member: string): string {
    return this.markup.text(templateOf(`word.${list}.${member}`, this.language) ?? member)
  }

  /** Digits in groups of three. By hand, because the first `toLocaleString` of a process costs 30 ms. */
  number(value: number): string {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
  }

  /** `96.8 %`; a share too small to show keeps one significant digit, so that it never reads as nothing. */
  share(share: number): string {
    const percent = share * 100
    const value =
      percent === 0 || percent >= 0.1 ? percent.toFixed(1) : percent.toPrecision(1).replace(/e-\d+$/, '')
    return text(
      'report.shareValue',
      { value: percent > 0 && percent < 1e-4 ? '<0.0001' : value },
      this.language,
    )
  }

  bytes(bytes: number): string {
    const units = ['B', 'kB', 'MB', 'GB', 'TB']
    let value = bytes
    let unit = 0
    while (value >= 999.5 && unit < units.length - 1) {
      value /= 1000
      unit += 1
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
  }

  seconds(milliseconds: number): string {
    const seconds = milliseconds / 1000
    return seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(seconds < 100 ? 1 : 0)
  }
}
