import { describe, expect, test } from '@jest/globals'
import { findDataset, knownDatasets } from '../../src/catalog/datasets.js'
import { providerById } from '../../src/catalog/find-provider.js'
import { outputTerms } from '../../src/catalog/output-terms.js'
import { followable } from '../../src/catalog/sources.js'
import { parseLicense } from '../../src/licenses/expression.js'

describe('known data sets', () => {
  test.each([
    ['stanford alpaca', 'Stanford Alpaca'],
    ['tatsu-lab/alpaca', 'Stanford Alpaca'],
    ['mozilla-foundation/common_voice_17_0', 'Common Voice'],
    ['KLUE/KLUE', 'KLUE'],
    ['Dolly 15k', 'databricks-dolly-15k'],
    ['WizardLM/WizardLM_evol_instruct_V2_196k', 'WizardLM Evol-Instruct'],
  ])('%s is found', (word, name) => {
    expect(findDataset(word)?.name).toBe(name)
  })

  test.each([
    ['a copy by somebody else', 'vicgalle/alpaca-gpt4'],
    ['a changed copy', 'yahma/alpaca-cleaned'],
    ['a name that only begins alike', 'tatsu-lab/alpaca_eval'],
    ['another corpus of the family', 'mozilla-foundation/common_voice_spontaneous'],
  ])('%s is not', (_what, word) => {
    expect(findDataset(word)).toBeNull()
  })

  test('a licence and a generator stand there only with a place where they were read', () => {
    for (const { name, license, licenseSource, generators, generatorSource } of knownDatasets()) {
      expect([name, license === null]).toEqual([name, licenseSource === null])
      if (license !== null && licenseSource !== null) {
        expect(parseLicense(license).kind).toBe('expression')
        expect([name, followable(licenseSource)]).toEqual([name, true])
      }
      expect([name, generators.length === 0]).toEqual([name, generatorSource === null])
      if (generatorSource !== null) expect([name, followable(generatorSource)]).toEqual([name, true])
      for (const { provider } of generators) expect(providerById(provider)).not.toBeNull()
    }
    expect(knownDatasets().filter(({ license }) => license !== null).length).toBeGreaterThanOrEqual(20)
  })

  test('no licence is taken for a data set whose publisher was not read', () => {
    expect(findDataset('KorQuAD')?.license).toBeNull()
    expect(findDataset('The Pile')?.license).toBeNull()
  })
})

describe('terms on outputs', () => {
  test('are known for services whose terms were read, and for no other', () => {
    expect(outputTerms('openai')?.licensor).toBe('OpenAI')
    expect(followable(outputTerms('google-gemini')?.source ?? '')).toBe(true)
    expect(outputTerms('deepl')).toBeNull()
  })
})
