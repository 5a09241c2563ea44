/** One workflow run. A re-run keeps the id and counts the attempt up. */
export interface Run {
  readonly id: number
  readonly attempt: number
}

export interface Marker {
  /** The manifest's path from the root of the repository: one comment a manifest. */
  readonly id: string
  readonly head: string
  readonly run: Run
  /** `resolved` once the comment has been shortened because nothing is left to say. */
  readonly state: 'open' | 'resolved'
}

const PATTERN =
  /^<!-- sovereignty-check:v1 id=(\S{1,2000}) head=([0-9a-f]{0,64}) run=(\d{1,15})\.(\d{1,6})(?: state=(resolved))? -->(?:\r?\n|$)/

/** First line of every comment, so that no cut at the end can lose it. */
export function formatMarker(marker: Marker): string {
  // `>` is the only character that could end the HTML comment early; encodeURIComponent takes it, spaces and line ends.
  const id = encodeURIComponent(marker.id).replaceAll('%2F', '/')
  const state = marker.state === 'resolved' ? ' state=resolved' : ''
  return `<!-- sovereignty-check:v1 id=${id} head=${marker.head} run=${marker.run.id}.${marker.run.attempt}${state} -->`
}

/** The marker a body starts with. A quoted or later marker is somebody's text, not a marker. */
export function parseMarker(body: string): Marker | null {
  const match = PATTERN.exec(body)
  if (match === null) return null
  let id: string
  try {
    id = decodeURIComponent(match[1] as string)
  } catch {
    return null
  }
  return {
    id,
    head: match[2] as string,
    run: { id: Number(match[3]), attempt: Number(match[4]) },
    state: match[5] === 'resolved' ? 'resolved' : 'open',
  }
}

/** Negative when `left` started before `right`. Run ids grow over time; a head commit alone has no order. */
export function compareRuns(left: Run, right: Run): number {
  return left.id - right.id || left.attempt - right.attempt
}

/** The body without its marker line. */
export function withoutMarker(body: string): string {
  return parseMarker(body) === null ? body : body.slice(body.indexOf('-->') + 3).replace(/^\r?\n/, '')
}
