import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"
import { assertMayImportStep } from "./assert-may-import-step"

export type ImportInput = { actor: Actor; id: string }
type Changed = { ids: string[]; product_ids: string[] }

/** Search takes the products of one event in one go: a province's whole would be too much for it. */
const PRODUCTS_AN_EVENT = 500

const eventsOf = ({ ids, product_ids }: Changed) =>
  Array.from({ length: Math.ceil(ids.length / PRODUCTS_AN_EVENT) }, (_, index) => {
    const part = (all: string[]) => all.slice(index * PRODUCTS_AN_EVENT, (index + 1) * PRODUCTS_AN_EVENT)
    return { ids: part(ids), product_ids: part(product_ids) }
  })

const commitImportStep = createStep("commit-import", async ({ actor, id }: ImportInput, { container }) => {
  const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
  return new StepResponse(await programme.commitImport({ id, actor, at: clock.now() }))
})

/**
 * Records every certificate of a checked import, or none. By an agriculture officer of its province.
 * @throws Refusal conflict where a line has a problem
 */
export const commitRecognitionImportWorkflow = createWorkflow("commit-recognition-import", (input: ImportInput) => {
  assertMayImportStep(input)
  const changed = commitImportStep(input)
  emitEventStep({ eventName: PROGRAMME_EVENTS.certificatesChanged, data: transform(changed, eventsOf) })
  return new WorkflowResponse(transform(changed, ({ ids }) => ({ certificates: ids.length })))
})

export type UndoImportInput = ImportInput & { reason: string }

const undoImportStep = createStep("undo-import", async (input: UndoImportInput, { container }) => {
  const { actor, id, reason } = input
  if (reason.trim() === "")
    refuse("invalid_data", "Vui lòng ghi rõ lý do.", { field: "reason", code: "reason_missing" })
  const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
  return new StepResponse(await programme.undoImport({ id, actor, reason, at: clock.now() }))
})

/**
 * Takes a whole import back, while nothing was built on it. By an agriculture officer of its province, with a reason.
 * @throws Refusal conflict where something was
 */
export const undoRecognitionImportWorkflow = createWorkflow("undo-recognition-import", (input: UndoImportInput) => {
  assertMayImportStep(input)
  const changed = undoImportStep(input)
  emitEventStep({ eventName: PROGRAMME_EVENTS.certificatesChanged, data: transform(changed, eventsOf) })
  return new WorkflowResponse(transform(changed, ({ ids }) => ({ certificates: ids.length })))
})
