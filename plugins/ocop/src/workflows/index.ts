export { registerProducersWorkflow } from "./producer/register-producers"
export { linkProductProducersStep, linkProductProducersWorkflow } from "./producer/link-product-producers"
export { linkSellerProducersStep, linkSellerProducersWorkflow } from "./producer/link-seller-producers"
export { recordCertificatesWorkflow } from "./certificate/record-certificates"
export {
  restoreCertificateWorkflow,
  revokeCertificateWorkflow,
  suspendCertificateWorkflow,
} from "./certificate/decide-certificate"
export { recordLotsWorkflow, type RecordLots } from "./lot/record-lots"
export { assertListingProducer, type CheckedListing } from "./listing/assert-listing-producer"
export {
  assertRegisteredGoods,
  assertSavedGoodsRegistered,
  assertShownGoodsRegistered,
} from "./listing/assert-registered-goods"
export { assertProducerVerified } from "./listing/assert-producer-verified"
export { importVerifiedProducersWorkflow } from "./verification/import-verified-producers"
export { loadRequirementsWorkflow } from "./verification/load-requirements"
export {
  acceptProofWorkflow,
  rejectProducerWorkflow,
  requestInformationWorkflow,
  startReviewWorkflow,
  suspendProducerWorkflow,
  verifyProducerWorkflow,
} from "./verification/decide"
export { askBankChangeWorkflow } from "./verification/bank-account"
export { askCorrectionWorkflow } from "./verification/corrections"
export { addProofWorkflow, fileAppealWorkflow, submitRegistrationWorkflow } from "./verification/hand-in"
export { identifySeller } from "./verification/identify-seller"
export { nameParties } from "./verification/name-parties"
export { registerFurtherProducerWorkflow } from "./verification/register"
export {
  acceptTermsWorkflow,
  saveGroupsWorkflow,
  saveIdentityWorkflow,
  savePlaceWorkflow,
} from "./verification/save-registration"
export { renewCertificateWorkflow } from "./certificate/renew-certificate"
export { chooseForLineWorkflow } from "./recognition/choose-for-line"
export { commitRecognitionImportWorkflow, undoRecognitionImportWorkflow } from "./recognition/change-import"
export { openRecognitionImportWorkflow } from "./recognition/open-import"
export { putBadgeArtworkWorkflow, removeBadgeArtworkWorkflow } from "./artwork/put-badge-artwork"
export { addIndicatorRecordsWorkflow } from "./statistics/add-indicator-records"
export { freezeSnapshotWorkflow } from "./statistics/freeze-snapshot"
export { withdrawIndicatorRecordWorkflow } from "./statistics/withdraw-indicator-record"
export { recordScansWorkflow } from "./scans/record-scans"
export { printLabelsWorkflow } from "./labels/print-labels"
export { voidLabelsWorkflow } from "./labels/void-labels"
export { assertSpiritsLicence } from "./listing/assert-spirits-licence"
export { assertNothingRecalled, recordPackedLots } from "./packing/pack-lots"
export { chooseLotsWorkflow } from "./packing/choose-lots"
export { approveRecallWorkflow } from "./recall/approve-recall"
export { draftRecallWorkflow } from "./recall/draft-recall"
export { closeRecallWorkflow } from "./recall/end-recall"
export { giveBackToOrder, keepRecalledOffSale } from "./recall/keep-off-sale"
export { traceRecallWorkflow } from "./recall/trace-recall"
