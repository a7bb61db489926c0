import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"

type Link = { product_id: string; producer_id: string }

/**
 * Says who made products, one producer a product: a product that has one already gets the new one instead. For other
 * workflows, which have checked who may do so.
 */
export const linkProductProducersStep = createStep(
  "link-product-producers",
  async ({ links }: { links: Link[] }, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const before = await programme.listProductProducers({ product_id: links.map((link) => link.product_id) })
    const wanted = new Map(links.map((link) => [link.product_id, link.producer_id]))
    const changed = before.filter((row) => wanted.get(row.product_id) !== row.producer_id)
    for (const row of before) if (wanted.get(row.product_id) === row.producer_id) wanted.delete(row.product_id)
    const updates = changed.map((row) => ({ id: row.id, producer_id: wanted.get(row.product_id) ?? row.producer_id }))
    if (updates.length > 0) await programme.updateProductProducers(updates)
    for (const row of changed) wanted.delete(row.product_id)
    const rows = [...wanted].map(([product_id, producer_id]) => ({ product_id, producer_id }))
    const created = rows.length > 0 ? await programme.createProductProducers(rows) : []
    const previous = changed.map(({ id, producer_id }) => ({ id, producer_id }))
    return new StepResponse(undefined, { created: created.map((row) => row.id), previous })
  },
  async (undo, { container }) => {
    if (!undo) return
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    if (undo.created.length > 0) await programme.deleteProductProducers(undo.created)
    if (undo.previous.length > 0) await programme.updateProductProducers(undo.previous)
  },
)

/** Says who made products, one or many, and lets search know. */
export const linkProductProducersWorkflow = createWorkflow("link-product-producers", (input: { links: Link[] }) => {
  linkProductProducersStep(input)
  const data = transform(input, ({ links }) => ({
    ids: links.map((link) => link.producer_id),
    product_ids: links.map((link) => link.product_id),
  }))
  emitEventStep({ eventName: PROGRAMME_EVENTS.producersChanged, data })
  return new WorkflowResponse(undefined)
})
