import type { MedusaContainer } from "@medusajs/framework/types"
import { type OfRegistration, registrationWorkflow } from "./change-registration"
import { announceProducers } from "./announce"
import { holdGoods } from "./hold-goods"

type OfProducer = Extract<OfRegistration, { producer_id: string }>

/**
 * Applies what is due to one producer today: past the grace of a mandatory paper he is suspended, until a renewed one is accepted; and
 * so he is on the day that an officer announced. All that he makes leaves the floor. Does nothing to anybody else. By the job, or by an officer who will
 * not wait for it. @throws Refusal not_found, forbidden
 */
export const checkPapersWorkflow = registrationWorkflow<OfProducer>(
  "check-papers-of-producer",
  async (service, input, _found, container: MedusaContainer) => {
    if (!(await service.suspendIfDue(input))) return
    await holdGoods(container, input)
    await announceProducers(container, [input.producer_id])
  },
)
