import type { Entry } from '../source/source.js'
import type { Fact, InfrastructureFact } from '../types/fact.js'
import type { CollectContext, ListingCollector, TextCollector } from './collector.js'
import { FILES } from './infrastructure/accelerators.js'
import { readDeployment } from './infrastructure/read-deployment.js'
import { readSlurm, SLURM } from './infrastructure/read-slurm.js'
import { readTerraform } from './infrastructure/read-terraform.js'
import type { Sighting } from './infrastructure/sighting.js'
import { useOf } from './infrastructure/use.js'
import { vendorOf } from './infrastructure/vendor.js'
import { locateFile, type TextFile } from './text-file.js'

const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/i
const DEPLOYMENT = /\.ya?ml$/i
/** Templates of clouds are JSON as often, under names like these. */
const TEMPLATE = /(?:template|cloudformation|cfn|stack|azuredeploy|main)[\w.-]{0,40}\.json$/i
const JOB = /\.(?:sh|sbatch|slurm)$/i
/** Deployment files are written by hand; beyond this a YAML file is data. */
const DEPLOYMENT_BYTES = 256 * 1024
/** Terraform, CloudFormation, Kubernetes, Helm, Compose, SkyPilot and Slurm files: whose accelerators and whose cloud. */
export const infrastructureCollector: TextCollector = {
  id: 'infrastructure',
  endings: ['json', 'sbatch', 'sh', 'slurm', 'tf', 'tofu', 'yaml', 'yml'],

  wants({ path, size }: Entry): boolean {
    return (
      size <= DEPLOYMENT_BYTES &&
      (DEPLOYMENT.test(path) || TERRAFORM.test(path) || JOB.test(path) || TEMPLATE.test(path))
    )
  },

  *collect(file: TextFile): Generator<Fact> {
    if (file.scope === 'vendored') return
    if (TERRAFORM.test(file.path)) yield* factsOf(readTerraform(file), file, useOf)
    else if (DEPLOYMENT.test(file.path) || TEMPLATE.test(file.path))
      yield* factsOf(readDeployment(file), file, useOf)
    else if (file.text.includes(SLURM)) yield* factsOf(readSlurm(file), file, useOfJob)
  },
}

/** Sources and compiled models made for one accelerator, from the listing alone: one fact a folder and vendor. */
export const acceleratorSourceCollector: ListingCollector = {
  id: 'accelerator-source',

  async collect(entries: readonly Entry[], _read, context: CollectContext): Promise<readonly Fact[]> {
    const facts: Fact[] = []
    const seen = new Set<string>()
    for (const { path, type } of entries) {
      const vendor = type === 'file' ? vendorOf(FILES, path) : null
      if (vendor === null) continue
      const folder = `${vendor.vendor} ${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`
      if (seen.has(folder)) continue
      seen.add(folder)
      const scope = context.scopeOf(path)
      if (scope !== 'vendored')
        facts.push({
          kind: 'infrastructure',
          layer: 'accelerator',
          use: 'unknown',
          ...vendor,
          strength: 'C',
          scope,
          location: locateFile(path),
        })
    }
    return facts
  },
}

/** One fact for each vendor and layer of a file. */
function* factsOf(
  sightings: Iterable<Sighting>,
  file: TextFile,
  use: (file: TextFile) => InfrastructureFact['use'],
): Generator<InfrastructureFact> {
  const seen = new Set<string>()
  for (const { layer, vendor, rented, start, end } of sightings) {
    const key = `${layer} ${vendor.vendor}`
    if (seen.has(key)) continue
    seen.add(key)
    const purpose = use(file)
    yield {
      kind: 'infrastructure',
      layer,
      use: purpose,
      ...vendor,
      // What was rented says nothing of what runs on it.
      strength: rented === true && purpose !== 'inference' ? 'C' : 'B',
      scope: file.scope,
      location: file.locate(start, end),
    }
  }
}

/** A batch job ends: it serves nobody unless it says so. */
function useOfJob(file: TextFile): InfrastructureFact['use'] {
  return useOf(file) === 'inference' ? 'inference' : 'training'
}
