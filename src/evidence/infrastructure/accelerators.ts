import { FURIOSA, REBELLIONS } from '../../catalog/accelerator-packages.js'
import { type Signs, type Vendor, vendorOf } from './vendor.js'

const NVIDIA: Vendor = { vendor: 'NVIDIA', country: 'US' }
const AMD: Vendor = { vendor: 'AMD', country: 'US' }
const INTEL: Vendor = { vendor: 'Intel', country: 'US' }
const GOOGLE: Vendor = { vendor: 'Google', country: 'US' }
const AMAZON: Vendor = { vendor: 'Amazon', country: 'US' }
const HUAWEI: Vendor = { vendor: 'Huawei', country: 'CN' }
const CAMBRICON: Vendor = { vendor: 'Cambricon', country: 'CN' }
const SAPEON: Vendor = { vendor: 'Sapeon', country: 'KR' }
const DEEPX: Vendor = { vendor: 'DEEPX', country: 'KR' }

/** Published images and the accelerator they are made for. */
const IMAGES: Signs = [
  [/^(?:nvcr\.io\/|(?:docker\.io\/)?nvidia\/)/i, NVIDIA],
  [/(?:^|\/)(?:furiosa|furiosaai)\b/i, FURIOSA],
  [/(?:^|\/)(?:rebellions|rbln)[\w-]*\b/i, REBELLIONS],
  [/(?:^|\/)sapeon\b/i, SAPEON],
  [/(?:^|\/)deepx\b/i, DEEPX],
  [/(?:^|\/)rocm\//i, AMD],
  [/(?:^|\/)(?:ascendai|ascendhub|ascend)\b/i, HUAWEI],
  [/(?:^|\/)gaudi-docker\//i, INTEL],
  [/(?:^|\/)(?:pytorch|huggingface)-neuronx?\b|(?:^|\/)[\w-]*-neuronx\b/i, AMAZON],
]

/** Tags that name an accelerator's run time. */
const TAGS: Signs = [
  [/(?:^|[-_.])(?:cuda|cu)\d/i, NVIDIA],
  [/(?:^|[-_.])rocm\d?/i, AMD],
  [/(?:^|[-_.])cann\d?/i, HUAWEI],
]

/** Cheap test: every resource and node label stands under one of these domains. */
export const RESOURCE_DOMAIN =
  /\b(?:nvidia|amd|intel|google|amazon|huawei|cambricon)\.com\/|\b(?:habana|furiosa|rebellions)\.ai\//

/**
 * Device resources of Kubernetes, its node labels and its taints. Nothing may stand before the domain: in an address it
 * is a host. Names by the vendors' device plugins: docs.rbln.ai (`ATOM`, `REBEL`, `npu`), developer.furiosa.ai (`rngd`,
 * `warboy`, `beta.furiosa.ai/npu`).
 */
export const RESOURCES: Signs = [
  [/(?<![\w./-])nvidia\.com\/(?:gpu|mig)|\bgke-accelerator["']?[ \t]*:[ \t]*["']?nvidia-/, NVIDIA],
  [/(?<![\w./-])amd\.com\/gpu/, AMD],
  [/(?<![\w./-])(?:gpu\.intel\.com\/|habana\.ai\/gaudi)/, INTEL],
  [/(?<![\w./-])(?:google\.com\/tpu|cloud\.google\.com\/gke-tpu-accelerator)/, GOOGLE],
  [/(?<![\w./-])aws\.amazon\.com\/neuron/, AMAZON],
  [/(?<![\w./-])huawei\.com\/Ascend/, HUAWEI],
  [/(?<![\w./-])cambricon\.com\/mlu/, CAMBRICON],
  [/(?<![\w./-])(?:(?:alpha|beta)\.)?furiosa\.ai\/(?:npu|rngd|warboy)/, FURIOSA],
  [/(?<![\w./-])rebellions\.ai\/(?:npu|ATOM|REBEL)/i, REBELLIONS],
]

/** Device drivers and run times of Compose. */
export const DRIVERS: Signs = (
  [
    ['nvidia', NVIDIA],
    ['amd', AMD],
    ['habana', INTEL],
    ['ascend', HUAWEI],
    ['furiosa', FURIOSA],
    ['(?:rbln|rebellions)', REBELLIONS],
  ] as const
).map(([name, vendor]) => [
  new RegExp(`^[ \\t]*(?:-[ \\t]*)?(?:driver|runtime):[ \\t]*["']?${name}["']?[ \\t]*(?:#.*)?$`, 'm'),
  vendor,
])

/** Models as schedulers name them: the type of a Slurm GRES, `accelerators:` of SkyPilot. */
export const MODELS: Signs = [
  [
    /^(?:(?:nvidia|tesla|quadro|geforce)[-_ ]?\w*|[ahv]\d{2,3}(?:gb?)?(?:[-_]\w+)?|(?:gb|gh|b)[1-3]00|l4|l40s?|a10g|t4|p100|k80|rtx[-_ ]?\w+)$/i,
    NVIDIA,
  ],
  [/^(?:mi\d{2,3}[ax]?)$/i, AMD],
  [/^gaudi[-_ ]?\d?$/i, INTEL],
  [/^tpu-?v\d\w*(?:-\d+)?$/i, GOOGLE],
  [/^(?:inferentia|trainium)\d?$/i, AMAZON],
  [/^ascend[-_ ]?\w*$/i, HUAWEI],
  [/^(?:rngd|warboy)$/i, FURIOSA],
  [/^(?:rbln[-_]?\w*|rebel(?:-quad)?)$/i, REBELLIONS],
  [/^x330$/i, SAPEON],
]

/** Machine types of clouds that come with one vendor's accelerators: families of EC2, Compute Engine and Azure. */
export const MACHINES: Signs = [
  [/^g4ad\.|^Standard_ND\w*MI300X/, AMD],
  [
    /^nvidia-|^(?:p[2-6]\w*|g[3-6]\w*)\.(?:\d*x)?large$|^a[23]-(?:high|mega|ultra)gpu-|^g2-standard-|^Standard_N[CD]\w*_(?:A100|H100|H200|V100|T4)/,
    NVIDIA,
  ],
  [/^(?:trn|inf)[12]\w*\./, AMAZON],
  [/^dl[12]\w*\./, INTEL],
  [/^ct\d\w*-/, GOOGLE],
]

/** Files made for one accelerator, by their ending: sources, and models compiled for it. */
export const FILES: Signs = [
  [/\.cuh?$/i, NVIDIA],
  [/\.rbln$/i, REBELLIONS],
  [/\.dxnn$/i, DEEPX],
]

/** Vendor of the accelerator an image is built for, `null` when the name does not say. */
export function acceleratorOfImage(name: string, revision: string | null): Vendor | null {
  return vendorOf(IMAGES, name) ?? (revision === null ? null : vendorOf(TAGS, revision))
}
