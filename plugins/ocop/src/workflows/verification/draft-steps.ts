import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { ProducerKind } from "@san-ocop/kit/http/verification"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type VerificationModuleService from "../../modules/verification/service"
import type { NewRegistrationRow } from "../../modules/verification/types"
import { assertFloorOpen } from "./assert-floor-open"
import { freeProducerSlug } from "./free-producer-slug"

export type NewDraft = {
  actor: Actor
  kind: ProducerKind
  name: string
  province_code: string
  commune_code?: string | null
}

/** Writes a producer as a draft that no public page shows. @throws Refusal invalid_data for a province without a floor */
export const draftProducerStep = createStep(
  "draft-producer",
  async ({ actor, kind, name, province_code, commune_code = null }: NewDraft, { container }) => {
    await assertFloorOpen(container, province_code)
    const slug = await freeProducerSlug(container, name)
    const producer = { kind, name, province_code, commune_code, slug, verification_state: "draft" as const }
    const [made] = await container
      .resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
      .registerProducers([producer], actor)
    const id = made?.id ?? ""
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE).deleteProducers(id)
  },
)

/** Opens the registration of a draft; answers its id. */
export const openRegistrationStep = createStep(
  "open-registration",
  async (input: NewRegistrationRow & { actor: Actor }, { container }) => {
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { id } = await service.openRegistration({ ...input, at: clock.now() })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<VerificationModuleService>(VERIFICATION_MODULE).deleteProducerRegistrations(id)
  },
)
