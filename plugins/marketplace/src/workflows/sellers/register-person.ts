import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { SELLER_MODULE } from "../../modules/seller"
import type SellerModuleService from "../../modules/seller/service"
import { openLoginWorkflow } from "./open-login"

export type RegisterPerson = { person: { name: string; phone: string; password: string }; actor: Actor }

const registerPersonStep = createStep(
  "register-person",
  async ({ person: { name, phone }, actor }: RegisterPerson, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const { id, is_new } = await service.registerPerson({ person: { name, phone }, actor, at: clock.now() })
    return new StepResponse(id, is_new ? id : "")
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellerMembers(id)
  },
)

/**
 * Opens an account for a person who registers himself: he may log in and register a producer, and nothing else. Until a department
 * vouches for it, his number is only what he typed. Called again where it died half-way, it goes on.
 * Who may ask for one is the caller's question. Answers his id.
 * @throws Refusal duplicate_error when phone or login is known; invalid_data for a bad phone or a short password
 */
export const registerPersonWorkflow = createWorkflow("register-person", (input: RegisterPerson) => {
  const id = registerPersonStep(input)
  openLoginWorkflow.runAsStep({
    input: transform({ input, id }, (data) => ({ ...data.input.person, member_id: data.id })),
  })
  return new WorkflowResponse(id)
})
