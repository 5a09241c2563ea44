import type { TextFile } from '../text-file.js'
import type { TomlPlaces } from './toml-places.js'
import type { Table } from './toml-values.js'

/** What the readers of one pyproject file share. */
export interface PyprojectFile {
  readonly file: TextFile
  readonly root: Table
  readonly places: TomlPlaces
  /** PEP 503 name of the project itself, `null` when it states none. */
  readonly ownName: string | null
  /** Variant in the file's name (`pyproject-mamba.toml` → `mamba`), `null` for the ordinary file. */
  readonly variant: string | null
}
