import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayVerify } from "@san-ocop/floor/lib/actor"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"
import type { NewProducer } from "../../modules/programme/types"

export type RegisterProducers = { actor: Actor; producers: NewProducer[] }

const checkMayRegisterProducersStep = createStep(
  "check-may-register-producers",
  async ({ actor, producers }: RegisterProducers) => {
    for (const producer of producers) assertMayVerify(actor, producer)
  },
)

const registerProducersStep = createStep(
  "register-producers",
  async ({ actor, producers }: RegisterProducers, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const created = await programme.registerProducers(producers, actor)
    return new StepResponse(
      created.map(({ id, slug }) => ({ id, slug })),
      created.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE).deleteProducers(ids)
  },
)

/**
 * Registers producers, one or many, by an officer of their province or by the system. Answers `{ id, slug }` in the given order.
 * @throws Refusal not_found for another province, forbidden for one who may only read
 */
export const registerProducersWorkflow = createWorkflow("register-producers", (input: RegisterProducers) => {
  checkMayRegisterProducersStep(input)
  return new WorkflowResponse(registerProducersStep(input))
})
