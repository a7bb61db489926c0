import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"

type Link = { seller_id: string; producer_id: string }

const key = ({ seller_id, producer_id }: Link) => `${seller_id} ${producer_id}`

/** Lets sellers sell what producers make; what is there already stays. For other workflows, which have checked who may do so. */
export const linkSellerProducersStep = createStep(
  "link-seller-producers",
  async ({ links }: { links: Link[] }, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const there = await programme.listSellerProducers({ seller_id: [...new Set(links.map((link) => link.seller_id))] })
    const known = new Set(there.map(key))
    const missing = [...new Map(links.map((link) => [key(link), link])).values()].filter(
      (link) => !known.has(key(link)),
    )
    const created = missing.length > 0 ? await programme.createSellerProducers(missing) : []
    return new StepResponse(
      undefined,
      created.map((row) => row.id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE).deleteSellerProducers(ids)
  },
)

/** Lets sellers sell what producers make. */
export const linkSellerProducersWorkflow = createWorkflow("link-seller-producers", (input: { links: Link[] }) => {
  linkSellerProducersStep(input)
  return new WorkflowResponse(undefined)
})
