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
import { openAccountsStep } from "./steps/open-accounts"

export type RegisterPerson = { person: { name: string; phone: string; password: string }; actor: Actor }

const registerPersonStep = createStep(
  "register-person",
  async ({ person: { name, phone }, actor }: RegisterPerson, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const { id } = await service.registerPerson({ person: { name, phone }, actor, at: clock.now() })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellerMembers(id)
  },
)

/**
 * Opens an account for a person who is a member of no seller yet: he may log in and register a producer, and nothing else.
 * Who may ask for one is the caller's question. Answers his id.
 * @throws Refusal duplicate_error when phone or login is known; invalid_data for a bad phone or a short password
 */
export const registerPersonWorkflow = createWorkflow("register-person", (input: RegisterPerson) => {
  const id = registerPersonStep(input)
  openAccountsStep(
    transform({ input, id }, (data) => ({
      members: [{ ...data.input.person, seller_id: "", role: "owner" as const }],
      added: [{ membership_id: "", member_id: data.id, seller_id: "", is_new_person: true }],
    })),
  )
  return new WorkflowResponse(id)
})
