import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { NewIdentifier } from "@san-ocop/kit/http/lots"
import { parseProductIdentifier } from "@san-ocop/kit/product-identifier"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type TraceabilityModuleService from "../../modules/traceability/service"
import { assertMayDeclare } from "./find-lot"
import { makerOf } from "./maker-of"

export type AddProductIdentifier = { actor: Actor; seller_id: string; identifier: NewIdentifier }

const UNKNOWN = {
  gs1: "Mã GTIN chưa đúng, hoặc chỉ dùng trong nội bộ một doanh nghiệp. Mời xem lại dãy số dưới mã vạch.",
  national: "Mã gồm tối đa 64 chữ không dấu và chữ số, viết liền.",
} as const

/** The identifier as it is kept. @throws Refusal invalid_data for what is none */
function readIdentifier({ scheme, value }: NewIdentifier): string {
  const read = parseProductIdentifier(scheme, value)
  return read?.value ?? refuse("invalid_data", UNKNOWN[scheme], { field: "value", code: "identifier_invalid" })
}

const addProductIdentifierStep = createStep(
  "add-product-identifier",
  async (input: AddProductIdentifier, { container }) => {
    const { actor, seller_id, identifier } = input
    assertMayDeclare(actor, seller_id)
    const { product_id, scheme } = identifier
    const maker = await makerOf(container, seller_id, { kind: "goods", product_id, producer_id: null })
    const value = readIdentifier(identifier)
    const traceability = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    await traceability.addIdentifier({
      product_id,
      scheme,
      value,
      ...maker,
      seller_id,
      actor,
      at: clock.now(),
    })
    return new StepResponse(null)
  },
)

/** A stall says which GTIN or which number of the state its product has. @throws Refusal not_found, forbidden, invalid_data, conflict */
export const addProductIdentifierWorkflow = createWorkflow("add-product-identifier", (input: AddProductIdentifier) => {
  addProductIdentifierStep(input)
  return new WorkflowResponse(undefined)
})
