/** What a closed service says of models that are trained with its outputs. Not legal advice. */
export interface OutputTerms {
  /** Provider id of providers.json. */
  readonly provider: string
  /** Name of the terms. */
  readonly name: string
  /** Whom a model trained with the outputs may not compete with. */
  readonly licensor: string
  readonly source: string
  /** Day of the look at the source, ISO 8601. */
  readonly checked: string
}

const TERMS: readonly OutputTerms[] = [
  {
    provider: 'openai',
    name: 'OpenAI terms of use',
    licensor: 'OpenAI',
    source:
      'https://openai.com/policies/terms-of-use, as quoted at https://ospo.co/blog/be-careful-with-openais-terms-of-use/',
    checked: '2026-11-23',
  },
  {
    provider: 'google-gemini',
    name: 'Gemini API additional terms',
    licensor: 'Google',
    source: 'https://ai.google.dev/gemini-api/terms (use restrictions)',
    checked: '2026-11-23',
  },
  {
    provider: 'anthropic',
    name: 'Anthropic commercial terms',
    licensor: 'Anthropic',
    source:
      'https://www.anthropic.com/legal/commercial-terms, as read at https://conductatlas.com/platform/anthropic/anthropic-commercial-terms/',
    checked: '2026-11-23',
  },
]

/** The terms of a service on its outputs; `null` when nobody read them: a service without a row is not thereby free. */
export function outputTerms(provider: string): OutputTerms | null {
  return TERMS.find((one) => one.provider === provider) ?? null
}
