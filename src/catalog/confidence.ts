/** Whether a fact of the catalogue names a source that can be looked up. Untraced facts are hints, never grounds. */
export type Confidence = 'traced' | 'untraced'
