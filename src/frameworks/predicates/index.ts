import type { Predicate } from '../view.js'
import * as design from './design.js'
import * as holding from './holding.js'
import * as initialisation from './initialisation.js'
import * as lineage from './lineage.js'
import * as modelClass from './model-class.js'
import * as ownership from './ownership.js'
import * as stack from './stack.js'
import * as tokenizer from './tokenizer.js'

/** All predicates by the name that framework files use. */
export const predicates: Readonly<Record<string, Predicate>> = {
  'accelerators-third-party-only': stack.acceleratorsThirdPartyOnly,
  'api-only': holding.apiOnly,
  'api-without-finetune': holding.apiWithoutFinetune,
  'base-kept-whole': lineage.baseKeptWhole,
  'base-license-relabelled': ownership.baseLicenseRelabelled,
  'base-licenses-carried': ownership.baseLicensesCarried,
  'base-undeclared': lineage.baseUndeclared,
  'bases-named': lineage.basesNamed,
  'body-differs-from-reference': design.bodyDiffersFromReference,
  'body-equals-reference': design.bodyEqualsReference,
  'closed-finetune-job': holding.closedFinetuneJob,
  'clouds-third-party-only': stack.cloudsThirdPartyOnly,
  'designs-declared': design.designsDeclared,
  'designs-undeclared': design.designsUndeclared,
  'from-scratch-statement-contradicted': lineage.fromScratchStatementContradicted,
  'has-third-party-weights': lineage.hasThirdPartyWeights,
  'layers-copied': lineage.layersCopied,
  'log-contradicts-random-start': initialisation.logContradictsRandomStart,
  'no-weights-held': holding.noWeightsHeld,
  'open-weights-used': holding.openWeightsUsed,
  'own-inference': holding.ownInference,
  'own-license': ownership.ownLicense,
  'own-model-class': modelClass.ownModelClass,
  'own-tokenizer-evidenced': tokenizer.ownTokenizerEvidenced,
  'parts-unrestrained': ownership.partsUnrestrained,
  'product-calls-closed-api': holding.productCallsClosedApi,
  'published-topology': design.publishedTopology,
  'random-start-evidenced': initialisation.randomStartEvidenced,
  'restrained-license-on-part': ownership.restrainedLicenseOnPart,
  'revocable-license-on-part': ownership.revocableLicenseOnPart,
  'third-party-license-on-weights': ownership.thirdPartyLicenseOnWeights,
  'third-party-model-class': modelClass.thirdPartyModelClass,
  'third-party-teacher-in-pretraining': stack.thirdPartyTeacherInPretraining,
  'third-party-tokenizer': tokenizer.thirdPartyTokenizer,
  'third-party-weights': lineage.thirdPartyWeightsPredicate,
  'training-data-shown': initialisation.trainingDataShown,
  'training-kind-stated': lineage.trainingKindStated,
  'weights-assembled': lineage.weightsAssembled,
  'weights-held': holding.weightsHeld,
  'weights-published': holding.weightsPublished,
}
