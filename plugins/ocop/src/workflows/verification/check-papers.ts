import type { MedusaContainer } from "@medusajs/framework/types"
import { type OfRegistration, registrationWorkflow } from "./change-registration"
import { announceProducers } from "./announce"
import { holdGoods } from "./hold-goods"

type OfProducer = Extract<OfRegistration, { producer_id: string }>

/**
 * Applies the rule of lapsed papers to one producer today: past the grace of a mandatory paper he is suspended, and all that he
 * makes leaves the floor until a renewed paper is accepted. Does nothing to anybody else. By the job, or by an officer who will
 * not wait for it. @throws Refusal not_found, forbidden
 */
export const checkPapersWorkflow = registrationWorkflow<OfProducer>(
  "check-papers-of-producer",
  async (service, input, _found, container: MedusaContainer) => {
    if (!(await service.suspendIfLapsed(input))) return
    await holdGoods(container, input)
    await announceProducers(container, [input.producer_id])
  },
)
