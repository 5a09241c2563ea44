/** One entry of a listing. Directories are not listed; symbolic links are listed with `type: 'link'` and never followed. */
export interface Entry {
  /** Relative to the root, `/` between segments, NFC as stored. */
  readonly path: string
  readonly size: number
  readonly type: 'file' | 'link' | 'submodule'
  /** Executable bit. */
  readonly executable: boolean
  /** Commit of a submodule, target of a link. */
  readonly target: string | null
  /** SHA-256 of the content, where the listing states it (large files of the Hugging Face hub). */
  readonly sha256?: string
}

export interface SourceDescription {
  /** Shown to people: the path or `owner/repo@ref` as given. */
  readonly name: string
  readonly kind: 'directory' | 'git' | 'github' | 'huggingface' | 'tarball'
  /** Full commit id when known. */
  readonly revision: string | null
  /** URL of the `origin` remote (credentials removed), or of the hub. */
  readonly remote: string | null
}

/**
 * Lists and reads files at a fixed revision. Nothing is ever executed, no link is followed out of the root.
 */
export interface Source {
  describe(): Promise<SourceDescription>
  /** Sorted by path (code unit order), capped by `limits.listedFiles`. */
  list(): Promise<readonly Entry[]>
  /**
   * Bytes of a file, or of a range of it. A range past the end gives what there is.
   * @throws UserError when the path is not in the listing, ToolError when reading fails.
   */
  read(path: string, range?: { readonly start: number; readonly end: number }): Promise<Uint8Array>
  /** Releases child processes and handles. */
  close(): Promise<void>
}
