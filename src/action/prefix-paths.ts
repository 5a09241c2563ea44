import type { Location } from '../types/location.js'
import type { Verdict } from '../types/verdict.js'

/**
 * A verdict on a folder of the repository, with its paths counted from the root of the repository, as annotations and
 * links need them. `folder` is `''` for the root itself.
 */
export function prefixPaths(verdict: Verdict, folder: string): Verdict {
  if (folder === '') return verdict
  const path = (inside: string) => `${folder}/${inside}`
  const place = (location: Location): Location => ({ ...location, path: path(location.path) })
  const places = <T extends { readonly locations: readonly Location[] }>(part: T): T => ({
    ...part,
    locations: part.locations.map(place),
  })
  const located = <T extends { readonly location: Location | null }>(part: T): T => ({
    ...part,
    location: part.location === null ? null : place(part.location),
  })
  // A licence reaches over the whole judged folder as `.`.
  const folderPath = (reached: string) => (reached === '.' ? `${folder}/` : path(reached))
  const { subject, claim, coverage } = verdict
  return {
    ...verdict,
    subject: { ...subject, manifest: subject.manifest === null ? null : path(subject.manifest) },
    claim:
      claim === null ? null : { ...claim, location: claim.location === null ? null : place(claim.location) },
    requirements: verdict.requirements.map(places),
    components: verdict.components.map((component) => ({
      ...places(component),
      license: {
        ...component.license,
        detections: component.license.detections.map(located),
        duties: component.license.duties.map(located),
      },
      ...(component.listedIn === undefined ? {} : { listedIn: component.listedIn.map(place) }),
    })),
    ...(verdict.licenses === undefined
      ? {}
      : {
          licenses: verdict.licenses.map((found) => ({
            ...found,
            reach: { folder: folderPath(found.reach.folder), except: found.reach.except.map(path) },
            location: place(found.location),
          })),
        }),
    ...(verdict.unresolved === undefined ? {} : { unresolved: verdict.unresolved.map(places) }),
    ...(verdict.hosts === undefined ? {} : { hosts: verdict.hosts.map(places) }),
    findings: verdict.findings.map((finding) => ({
      ...places(finding),
      ...(finding.fix === undefined ? {} : { fix: { ...finding.fix, path: path(finding.fix.path) } }),
    })),
    coverage: { ...coverage, skipped: coverage.skipped.map((skip) => ({ ...skip, path: path(skip.path) })) },
  }
}
