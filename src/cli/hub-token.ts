import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The token of the hub where its own tools look for one (huggingface_hub, `constants.py` and `utils/_auth.py`): HF_TOKEN, the older
 * HUGGING_FACE_HUB_TOKEN, else the file that `hf auth login` writes: HF_TOKEN_PATH, `token` in HF_HOME, or in `huggingface` of
 * XDG_CACHE_HOME or `~/.cache`. HF_HUB_DISABLE_IMPLICIT_TOKEN leaves the file alone. `null` where there is none.
 */
export function hubToken(
  environment: Environment,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
  home: () => string = homedir,
): string | null {
  const given = environment['HF_TOKEN']?.trim() || environment['HUGGING_FACE_HUB_TOKEN']?.trim()
  if (given !== undefined && given !== '') return given
  if (isTrue(environment['HF_HUB_DISABLE_IMPLICIT_TOKEN'])) return null
  try {
    return read(tokenFile(environment, home)).trim() || null
  } catch {
    return null
  }
}

/** How the hub's tools read a switch. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|on|yes|true)$/i.test(value)
}

function tokenFile(environment: Environment, home: () => string): string {
  const named = environment['HF_TOKEN_PATH']
  if (named !== undefined && named !== '') return named
  const folder = environment['HF_HOME']
  if (folder !== undefined && folder !== '') return join(folder, 'token')
  return join(environment['XDG_CACHE_HOME'] || join(home(), '.cache'), 'huggingface', 'token')
}
