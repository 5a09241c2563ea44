/** Who makes an accelerator, or runs a cloud. */
export interface Vendor {
  readonly vendor: string
  /** ISO 3166-1 alpha-2 of the vendor's headquarters. */
  readonly country: string
}

export const REBELLIONS: Vendor = { vendor: 'Rebellions', country: 'KR' }
export const FURIOSA: Vendor = { vendor: 'FuriosaAI', country: 'KR' }

/**
 * Python packages that run models on one maker's accelerators: docs.rbln.ai (installation guide), pypi.org/user/furiosa.
 * Packages of NVIDIA are left out: a wheel with CUDA comes with every installation of PyTorch.
 */
const PACKAGES: readonly (readonly [RegExp, Vendor])[] = [
  [/^(?:rebel-compiler|(?:optimum|vllm|torch|diffusers|transformers)-rbln)$/, REBELLIONS],
  [
    /^furiosa-(?:llm|sdk|runtime|native-runtime|native-compiler|compiler|server|serving|models|quantizer|torch)$/,
    FURIOSA,
  ],
]

/** Whose accelerator a PyPI package (name by PEP 503) runs models on; `null` for all that bind to none. */
export function acceleratorOfPackage(name: string): Vendor | null {
  return PACKAGES.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
