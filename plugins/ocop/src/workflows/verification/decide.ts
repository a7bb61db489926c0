import type { MedusaContainer } from "@medusajs/framework/types"
import { vietnamDay } from "@san-ocop/kit/day"
import { assertWaiverDay } from "../../lib/verification/assert-paper"
import { announceProducers } from "./announce"
import { findRegistrationOfAppealStep, type OfRegistration, registrationWorkflow } from "./change-registration"
import { holdGoods, releaseGoods } from "./hold-goods"
import { openStall } from "./open-stall"
import type {
  RequestInformation,
  SuspendProducer,
  VerificationRefusal,
  Waive,
} from "@san-ocop/kit/http/verification-desk"

type OfProducer = Extract<OfRegistration, { producer_id: string }>

// What follows a decision (stall, goods on sale) may die half-way: the decision stands, and the job `check-papers` repairs it.
async function comeBack(container: MedusaContainer, of: OfProducer): Promise<void> {
  await releaseGoods(container, of)
  await announceProducers(container, [of.producer_id])
  // He may have come by his link while he was suspended.
  await openStall(container, of.producer_id)
}

/** An officer takes a submitted registration to review it. @throws Refusal not_found, forbidden, conflict */
export const startReviewWorkflow = registrationWorkflow<OfProducer>("start-verification-review", (service, input) =>
  service.start(input),
)

/** Sends a registration back for more. @throws Refusal not_found, forbidden, conflict, invalid_data */
export const requestInformationWorkflow = registrationWorkflow<OfProducer & RequestInformation>(
  "request-verification-information",
  (service, input) => service.requestInformation(input),
)

/** Verifies a producer and gives him his stall. @throws Refusal not_found, forbidden, conflict, not_allowed */
export const verifyProducerWorkflow = registrationWorkflow<OfProducer>(
  "verify-producer",
  async (service, input, _found, container) => {
    await service.verify(input)
    await openStall(container, input.producer_id)
    await announceProducers(container, [input.producer_id])
  },
)

/** Ends a review with no. @throws Refusal not_found, forbidden, conflict */
export const rejectProducerWorkflow = registrationWorkflow<OfProducer & VerificationRefusal>(
  "reject-producer",
  (service, input) => service.reject(input),
)

/**
 * Suspends a producer: all that he makes leaves the floor, at once or, as announced, when `begin-suspensions` finds that its day has come.
 * @throws Refusal not_found, forbidden, conflict
 */
export const suspendProducerWorkflow = registrationWorkflow<OfProducer & SuspendProducer>(
  "suspend-producer",
  async (service, input, _found, container) => {
    const { state } = await service.suspend(input)
    if (state !== "suspended") return
    await holdGoods(container, input)
    await announceProducers(container, [input.producer_id])
  },
)

/** Ends a suspension, or takes back an announced one: his goods are on sale again. @throws Refusal not_found, forbidden, conflict, not_allowed */
export const reinstateProducerWorkflow = registrationWorkflow<OfProducer & { reason: string }>(
  "reinstate-producer",
  async (service, input, _found, container) => {
    await service.reinstate(input)
    await comeBack(container, input)
  },
)

/** Closes a suspended producer for good. @throws Refusal not_found, forbidden, conflict */
export const closeProducerWorkflow = registrationWorkflow<OfProducer & { reason: string }>(
  "close-producer",
  async (service, input, _found, container) => {
    await service.close(input)
    await announceProducers(container, [input.producer_id])
  },
)

/** Decides on an appeal, by another officer than the one who decided. @throws Refusal not_found, forbidden, conflict */
export const decideAppealWorkflow = registrationWorkflow<
  OfProducer & { outcome: "upheld" | "dismissed"; reason: string }
>(
  "decide-verification-appeal",
  async (service, input, _found, container) => {
    const { state } = await service.decideAppeal(input)
    if (state === "verified") await comeBack(container, input)
  },
  findRegistrationOfAppealStep,
)

type OfProof = OfProducer & { proof_id: string }

/** Accepts a paper; one that was renewed brings a producer back who was off sale for it. @throws Refusal conflict, not_allowed */
export const acceptProofWorkflow = registrationWorkflow<OfProof>(
  "accept-requirement-proof",
  async (service, input, _found, container) => {
    const { reinstated } = await service.decideProof({ ...input, to: "accepted", reason: null })
    if (reinstated) await comeBack(container, input)
  },
)

/** Refuses a paper, with the reason that the producer reads. @throws Refusal not_found, forbidden, conflict */
export const refuseProofWorkflow = registrationWorkflow<OfProof & { reason: string }>(
  "refuse-requirement-proof",
  (service, input) => service.decideProof({ ...input, to: "refused" }),
)

/** Takes back the acceptance of a paper, promise or waiver. @throws Refusal not_found, forbidden, conflict */
export const revokeProofWorkflow = registrationWorkflow<OfProof & { reason: string }>(
  "revoke-requirement-proof",
  (service, input) => service.revokeProof(input),
)

/** Does without a requirement, and says why. @throws Refusal not_found, forbidden, conflict, invalid_data */
export const waiveRequirementWorkflow = registrationWorkflow<OfProducer & Waive>(
  "waive-requirement",
  async (service, { expires_on, ...input }, _found, container) => {
    const until = assertWaiverDay(expires_on, vietnamDay(input.at))
    const { reinstated } = await service.waive({ ...input, expires_on: until })
    if (reinstated) await comeBack(container, input)
  },
)
