import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readProducersOfSeller } from "../../../reads/listings/programme-facts"

export type ProducerOf = { seller_id: string; producer_id: string | null }

/** Refuses a producer who does not let this seller sell his goods. @throws Refusal invalid_data */
export const assertProducerStep = createStep(
  "assert-producer",
  async ({ seller_id, producer_id }: ProducerOf, { container }) => {
    if (producer_id === null) return new StepResponse(null)
    const producers = await readProducersOfSeller(container, seller_id)
    if (!producers.some((producer) => producer.id === producer_id)) {
      const message = "Chủ thể này chưa cho phép gian hàng bán hàng của mình."
      refuse("invalid_data", message, { field: "content.producer_id", code: "producer_not_allowed" })
    }
    return new StepResponse(producer_id)
  },
)
