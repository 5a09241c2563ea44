import type { Location } from '../types/location.js'

/** Where a repository's files can be seen at the judged commit. */
export interface Viewer {
  /** e.g. `https://github.com/owner/name`. */
  readonly repositoryUrl?: string
  readonly headSha?: string
}

const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~-]+)*\/?$/
const COMMIT = /^[0-9a-f]{7,64}$/i

/** Address of a place, or `null` when the viewer is unknown or the path could lead elsewhere. */
export function permalink(
  location: Pick<Location, 'path' | 'startLine' | 'endLine'>,
  viewer: Viewer,
): string | null {
  const { repositoryUrl, headSha } = viewer
  if (repositoryUrl === undefined || headSha === undefined) return null
  if (!ADDRESS.test(repositoryUrl) || !COMMIT.test(headSha)) return null
  const parts = location.path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..') || /\p{Cs}/u.test(location.path))
    return null
  const path = parts.map(encodePart).join('/')
  const lines =
    location.endLine > location.startLine
      ? `#L${location.startLine}-L${location.endLine}`
      : `#L${location.startLine}`
  // A Markdown file opens rendered, without lines, unless it is asked for as text.
  const asText = /\.(?:md|markdown|mdx|rst|ipynb)$/i.test(location.path) ? '?plain=1' : ''
  return `${repositoryUrl.replace(/\/$/, '')}/blob/${headSha}/${path}${asText}${lines}`
}

/** Address of a commit, under the same conditions. */
export function commitLink(viewer: Viewer): string | null {
  const { repositoryUrl, headSha } = viewer
  if (repositoryUrl === undefined || headSha === undefined) return null
  if (!ADDRESS.test(repositoryUrl) || !COMMIT.test(headSha)) return null
  return `${repositoryUrl.replace(/\/$/, '')}/commit/${headSha}`
}

/** `encodeURIComponent` leaves `!'()*` alone; parentheses and stars end a Markdown link or change the text around it. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
