import { adapterConfigCollector } from './collect-adapter-config.js'
import { cardCollector } from './collect-card.js'
import { collectCargo } from './collect-cargo.js'
import { checkpointsCollector } from './collect-checkpoints.js'
import { collectConda } from './collect-conda.js'
import { collectCondaExplicit } from './collect-conda-explicit.js'
import { collectCondaLock } from './collect-conda-lock.js'
import { collectContainerImages } from './collect-container-images.js'
import { croissantCollector } from './collect-croissant.js'
import { datasetKeysCollector } from './collect-dataset-keys.js'
import { dockerfileCollector } from './collect-dockerfile.js'
import { collectDvc } from './collect-dvc.js'
import { endpointsCollector } from './collect-endpoints.js'
import { collectGitmodules } from './collect-gitmodules.js'
import { collectGoMod } from './collect-go-mod.js'
import { acceleratorSourceCollector, infrastructureCollector } from './collect-infrastructure.js'
import { collectLicenseFiles } from './collect-license-files.js'
import { collectLicenseMarks } from './collect-license-marks.js'
import { collectLicenseTags } from './collect-license-tags.js'
import { mergekitCollector } from './collect-mergekit.js'
import { modelConfigCollector } from './collect-model-config.js'
import { collectModelfile } from './collect-modelfile.js'
import { notebookCollector } from './collect-notebook.js'
import { collectNpmLock } from './collect-npm-lock.js'
import { collectPackageJson } from './collect-package-json.js'
import { collectPdmLock } from './collect-pdm-lock.js'
import { collectPipfile } from './collect-pipfile.js'
import { collectPipfileLock } from './collect-pipfile-lock.js'
import { collectPixi } from './collect-pixi.js'
import { collectPixiLock } from './collect-pixi-lock.js'
import { collectPnpmLock } from './collect-pnpm-lock.js'
import { collectPoetryLock } from './collect-poetry-lock.js'
import { proseCollector } from './collect-prose.js'
import { collectPylock } from './collect-pylock.js'
import { collectPyproject } from './collect-pyproject.js'
import { pythonCollector } from './collect-python.js'
import { pythonDesignsCollector } from './collect-python-designs.js'
import { pythonServicesCollector } from './collect-python-services.js'
import { collectRequirements } from './collect-requirements.js'
import { runFilesCollector } from './collect-run-files.js'
import { runRecordCollector } from './collect-run-record.js'
import { collectScriptMetadata } from './collect-script-metadata.js'
import { collectSetupCfg } from './collect-setup-cfg.js'
import { collectSetupPy } from './collect-setup-py.js'
import { shellCollector } from './collect-shell.js'
import { tokenizerCollector } from './collect-tokenizer.js'
import { tokenizerModelCollector } from './collect-tokenizer-model.js'
import { trainerConfigCollector } from './collect-trainer-config.js'
import { trainingLogCollector } from './collect-training-log.js'
import { trainingSummaryCollector } from './collect-training-summary.js'
import { unreadSummariesCollector } from './collect-unread-summaries.js'
import { collectUvLock } from './collect-uv-lock.js'
import { weightsCollector } from './collect-weights.js'
import { collectWorkflows } from './collect-workflows.js'
import { yamlCommandsCollector } from './collect-yaml-commands.js'
import { collectYarnLock } from './collect-yarn-lock.js'
import type { ListingCollector, TextCollector } from './collector.js'

/** Every collector. A new ecosystem or model format is one file and one line here. */
export const collectors: {
  readonly text: readonly TextCollector[]
  readonly listing: readonly ListingCollector[]
} = {
  text: [
    collectRequirements,
    collectPyproject,
    collectScriptMetadata,
    collectSetupPy,
    collectSetupCfg,
    collectConda,
    collectCondaExplicit,
    collectCondaLock,
    collectPdmLock,
    collectPipfile,
    collectPipfileLock,
    collectPixi,
    collectPixiLock,
    collectPoetryLock,
    collectPylock,
    collectUvLock,
    collectPackageJson,
    collectCargo,
    collectGoMod,
    collectNpmLock,
    collectPnpmLock,
    collectYarnLock,
    collectGitmodules,
    collectDvc,
    collectModelfile,
    collectWorkflows,
    collectLicenseFiles,
    collectLicenseTags,
    collectLicenseMarks,
    cardCollector,
    croissantCollector,
    trainingSummaryCollector,
    proseCollector,
    modelConfigCollector,
    adapterConfigCollector,
    mergekitCollector,
    tokenizerCollector,
    trainingLogCollector,
    checkpointsCollector,
    pythonServicesCollector,
    pythonDesignsCollector,
    pythonCollector,
    notebookCollector,
    shellCollector,
    runRecordCollector,
    trainerConfigCollector,
    yamlCommandsCollector,
    dockerfileCollector,
    collectContainerImages,
    infrastructureCollector,
    endpointsCollector,
  ],
  listing: [
    datasetKeysCollector,
    weightsCollector,
    runFilesCollector,
    tokenizerModelCollector,
    acceleratorSourceCollector,
    unreadSummariesCollector,
  ],
}
