/** Every cap of the project in one place. Sizes in bytes unless a name says otherwise. */
export const limits = {
  /** Files a Source lists before it stops and says so. */
  listedFiles: 200_000,
  /** What an archive of a repository on GitHub may unpack to; files behind it are listed and not read. */
  archiveBytes: 2 * 1024 * 1024 * 1024,
  /** Larger ones are not kept between runs. */
  keptArchiveBytes: 512 * 1024 * 1024,
  /** Files that an archive lacks and that are asked for one by one, at the root and below it each: without a token GitHub answers
   * 60 requests an hour. */
  fetchedFiles: 20,
  /** A text file larger than this is only looked at by name. */
  textFileBytes: 2 * 1024 * 1024,
  /** Locks are written by machines and grow beyond what a person writes; a larger one is only looked at by name. */
  lockFileBytes: 16 * 1024 * 1024,
  /** Values of a bill of materials. */
  bomValues: 1_000_000,
  /** Entries of one bill of materials that are taken over; the rest is only mentioned. */
  bomEntries: 50_000,
  /** Problems of one bill of materials that are told one by one. */
  bomProblems: 5,
  /** Large declarative files (tokenizer.json, trainer_state.json) are read up to here. */
  largeFileBytes: 64 * 1024 * 1024,
  /** Records from the beginning of one training log that are read; of a longer log its end is read besides. */
  logRecords: 20_000,
  /** The end of a training log that is read when its beginning had more records than are read. */
  logTailBytes: 64 * 1024,
  /** What a packed log may grow to when it is unpacked. */
  unpackedLogBytes: 64 * 1024 * 1024,
  /** Tokens of one vocabulary; the largest published ones have about a million. */
  vocabularyTokens: 4_000_000,
  /** What a tokenizer.json says beside vocabulary and merges: added tokens, normaliser, pre-tokenizer. */
  tokenizerSettingsCharacters: 16 * 1024 * 1024,
  /** Commits of the main line that the history is read back to. */
  historyCommits: 2_000,
  /** Tags that are looked at for releases. */
  historyTags: 1_000,
  /** Paths whose changes are followed. */
  historyPaths: 256,
  /** Earlier contents that are read, and how large one may be. */
  historyContents: 400,
  /** Of the root page, to see whether it presents a model. */
  historyPageBytes: 64 * 1024,
  historyContentBytes: 256 * 1024,
  /** Versions of the root's page that are read for the credits it gives. */
  historyPageReads: 48,
  /** Files that are hashed to hold them against a stated digest: all together. */
  digestedBytes: 256 * 1024 * 1024,
  manifestBytes: 1024 * 1024,
  manifestDepth: 64,
  /** Values of a manifest: objects, lists, texts, numbers. */
  manifestValues: 50_000,
  /** Problems of one manifest that are listed before the rest is only mentioned. */
  manifestProblems: 100,
  safetensorsHeaderBytes: 100_000_000,
  safetensorsTensors: 1_000_000,
  /** Tensors of one model that are compared; the largest published ones have less than half as many. */
  comparedTensors: 250_000,
  /** Fields of an ONNX file that are walked, nodes, and the longest name. */
  onnxFields: 20_000_000,
  onnxNodes: 2_000_000,
  onnxTextBytes: 64 * 1024,
  /** Names of an ONNX file, all together. */
  onnxTextsBytes: 64 * 1024 * 1024,
  /** Values of an ONNX file stored one by one, and bytes of all that have to be taken over into memory. */
  onnxPieces: 1_000_000,
  onnxTypedBytes: 64 * 1024 * 1024,
  /** Scales of one quantised ONNX tensor. */
  onnxScales: 1_000_000,
  /** What bitsandbytes writes about one quantised tensor. */
  quantStateBytes: 64 * 1024,
  /** Header of a GGUF file, its metadata entries, and values of one array and bytes of one text in it. */
  ggufHeaderBytes: 50 * 1024 * 1024,
  ggufPairs: 100_000,
  ggufArray: 1_000_000,
  ggufTextBytes: 10 * 1024 * 1024,
  /** Entries of a PyTorch archive, its directory, the pickle that describes it, and how deep that is nested. */
  zipEntries: 1_000_000,
  zipDirectoryBytes: 128 * 1024 * 1024,
  pickleBytes: 64 * 1024 * 1024,
  pickleDepth: 1_000,
  pickleOperations: 2_000_000,
  pickleStack: 100_000,
  /** Values of a pickle that are walked to find its tensors. */
  pickleValues: 1_000_000,
  /** A plan or a part of a comparison of weights. */
  weightsDocumentBytes: 256 * 1024 * 1024,
  /** Tensor bytes that a screen of a model of the size of 7B reads, and of any larger one whose layers allow it. */
  smallScreenTensorBytes: 4 * 1024 * 1024,
  screenTensorBytes: 10 * 1024 * 1024,
  /** One entry of a registry of fingerprints, and how many are read. */
  fingerprintBytes: 4 * 1024 * 1024,
  fingerprints: 10_000,
  quoteLength: 200,
  locationsPerComponent: 3,
  commentCharacters: 65_536,
  /** Summary of a check run. */
  checkRunCharacters: 65_535,
  summaryBytes: 1024 * 1024,
  /** Workflow commands of one kind that GitHub shows for a step. */
  annotationsPerStep: 10,
  artifactBytes: 16 * 1024 * 1024,
  /** What the document inside a verdict artifact may grow to when it is unpacked. */
  artifactUnpackedBytes: 32 * 1024 * 1024,
  /** Values nested inside each other in that document. */
  artifactDepth: 64,
  /** Declarations judged in one step of a workflow. */
  declarationsPerRun: 50,
  /** Annotations that one request to a check run may carry. */
  annotationsPerRequest: 50,
  /** Annotations of a check run in all: ten requests. */
  annotationsPerCheckRun: 500,
  /** Line comments of one review. */
  suggestionsPerReview: 20,
  /** A file of attestations; GitHub takes predicates up to 16 MB, in base64 a third more. */
  attestationBytes: 64 * 1024 * 1024,
} as const
