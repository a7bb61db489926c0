import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMaySee, mayDecide } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"
import type { NewProducer } from "../../modules/programme/types"

export type RegisterProducers = { actor: Actor; producers: NewProducer[] }

function assertMayRegister(actor: Actor, producer: NewProducer) {
  assertMaySee(actor, producer)
  const decides = mayDecide(actor, "trade") || mayDecide(actor, "agriculture")
  if (actor.type !== "system" && !decides) {
    refuse("forbidden", "Chỉ cán bộ của tỉnh được ghi tên chủ thể.", { code: "role_may_not_decide" })
  }
}

const checkMayRegisterProducersStep = createStep(
  "check-may-register-producers",
  async ({ actor, producers }: RegisterProducers) => {
    for (const producer of producers) assertMayRegister(actor, producer)
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
