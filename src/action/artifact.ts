import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Days GitHub keeps the artifact: enough for a second workflow that waits for approval. */
const RETENTION_DAYS = 5

/**
 * Gives one file to GitHub's artifact service. The toolkit is loaded only here: most runs never hand anything over.
 * @throws Error when there is no such service (GitHub Enterprise Server) or it refuses
 */
export async function uploadArtifact(
  name: string,
  file: string,
  content: string,
  temporary: string,
): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const folder = await mkdtemp(join(temporary, 'hand-over-'))
  try {
    const path = join(folder, file)
    await writeFile(path, content)
    await new DefaultArtifactClient().uploadArtifact(name, [path], folder, {
      retentionDays: RETENTION_DAYS,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
