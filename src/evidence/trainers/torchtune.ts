/**
 * Data sets that torchtune's own builders load when the recipe names no `source`
 * (torchtune/datasets: default of the parameter `source`).
 */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['alpaca_dataset', 'tatsu-lab/alpaca'],
  ['alpaca_cleaned_dataset', 'yahma/alpaca-cleaned'],
  ['grammar_dataset', 'liweili/c4_200m'],
  ['samsum_dataset', 'Samsung/samsum'],
  ['slimorca_dataset', 'Open-Orca/SlimOrca-Dedup'],
  ['stack_exchange_paired_dataset', 'lvwerra/stack-exchange-paired'],
  ['hh_rlhf_helpful_dataset', 'RLHFlow/HH-RLHF-Helpful-standard'],
  ['cnn_dailymail_articles_dataset', 'ccdv/cnn_dailymail'],
  ['wikitext_dataset', 'EleutherAI/wikitext_document_level'],
  ['the_cauldron_dataset', 'HuggingFaceM4/the_cauldron'],
])

/** The data set behind `_component_: torchtune.datasets.alpaca_dataset`; `null` for builders that must be told one. */
export function torchtuneDataset(component: string): string | null {
  const builder = /^torchtune\.datasets\.(?:\w+\.)*(\w+)$/.exec(component)?.[1]
  return builder === undefined ? null : (SOURCES.get(builder) ?? null)
}
