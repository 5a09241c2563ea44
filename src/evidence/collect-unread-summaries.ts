import type { Fact } from '../types/fact.js'
import type { ListingCollector } from './collector.js'

/** Names by which summaries of training content are published in forms for printing: `Apertus_EU_Public_Summary.pdf`. */
const PRINTED =
  /(?:^|\/)[\w. -]*(?:training[-_ ]?(?:content|data)[-_ ]?(?:summary|disclosure|transparency)|public[-_ ]summary|summary[-_ ]of[-_ ]training)[\w. -]*\.(?:pdf|docx?|odt|rtf)$/i

/** Says of a summary of training content that is there for printing only that nobody read it. */
export const unreadSummariesCollector: ListingCollector = {
  id: 'unread-summaries',

  async collect(entries, _read, context): Promise<readonly Fact[]> {
    for (const { path } of entries) {
      if (PRINTED.test(path) && context.scopeOf(path) !== 'vendored')
        context.skip(path, 'a summary of training content is read as Markdown or HTML, and not in this form')
    }
    return []
  },
}
