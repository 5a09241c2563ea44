import type { CheckOptions } from '../check.js'
import type { AnnotationWriter } from '../github/annotations.js'
import type { Client, ClientOptions } from '../github/client.js'
import type { Source } from '../source/source.js'
import type { Verdict } from '../types/verdict.js'
import type { Reach } from '../weights/fingerprint/open-entry.js'
import type { Registry } from '../weights/fingerprint/screen-repository.js'
import type { OpenEntry } from '../weights/fingerprint/second-reading.js'
import type { Commits } from './base.js'

/** The runner: annotations, log, outputs, summary and the step's fate. */
export interface Workflow extends AnnotationWriter {
  info(message: string): void
  setOutput(name: string, value: string): void
  /** Adds Markdown to the job summary. */
  summarise(markdown: string): Promise<void>
  /** Ends the step as failed, with this sentence. */
  fail(message: string): void
}

/** Everything the Action reaches outside itself, so that a test can stand in for it. */
export interface Ports {
  readonly workflow: Workflow
  readonly openDirectory: (path: string) => Promise<Source>
  readonly openGitTree: (path: string, revision: string) => Promise<Source>
  readonly commitsOf: (path: string) => Commits
  /** Id of the whole tree of a commit. */
  readonly treeOf: (path: string, commit: string) => Promise<string>
  /** Entries of registries on this machine. */
  readonly readRegistry: (paths: readonly { readonly path: string; readonly shown: string }[]) => Registry
  /** Opens the weights of registry entries. */
  readonly entryOpener: (reach: Omit<Reach, 'hub'>) => OpenEntry
  readonly check: (source: Source, options: CheckOptions) => Promise<Verdict>
  readonly createClient: (options: ClientOptions) => Client
  /** Without a token: for the storage that GitHub points to. */
  readonly fetch: typeof globalThis.fetch
  /** Gives one file to GitHub's artifact service; throws when there is none or it refuses. */
  readonly uploadArtifact: (name: string, file: string, content: string, temporary: string) => Promise<void>
  readonly clock: () => Date
  readonly toolVersion: string
}
