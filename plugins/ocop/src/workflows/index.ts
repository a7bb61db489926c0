export { registerProducersWorkflow } from "./producer/register-producers"
export { linkProductProducersStep, linkProductProducersWorkflow } from "./producer/link-product-producers"
export { linkSellerProducersStep, linkSellerProducersWorkflow } from "./producer/link-seller-producers"
export { recordCertificatesWorkflow } from "./certificate/record-certificates"
export {
  restoreCertificateWorkflow,
  revokeCertificateWorkflow,
  suspendCertificateWorkflow,
} from "./certificate/decide-certificate"
export { recordLotsWorkflow } from "./lot/record-lots"
export { assertListingProducer, type CheckedListing } from "./listing/assert-listing-producer"
