import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ProducerKind, RegistrationStep, VerificationState } from "@san-ocop/kit/http/verification"
import { lockRegistration, patchProducer, patchRegistration } from "../rows"
import type { RegistrationRecord, Write } from "../types"
import { refuseForeignHand } from "./on-behalf"
import { auditProducer } from "./shared"

/** States in which the registration is in the producer's hands. */
export const EDITABLE: readonly VerificationState[] = ["draft", "needs_information"]

type ProducerColumns = { kind?: ProducerKind; name?: string; province_code?: string; commune_code?: string }
type RegistrationColumns = Partial<
  Pick<RegistrationRecord, "contact_name" | "street" | "product_groups" | "makes_spirits" | "terms_version">
> & { terms_accepted_at?: Date }
export type SaveStep = {
  producer_id: string
  step: RegistrationStep
  producer?: ProducerColumns
  registration?: RegistrationColumns
} & Write

/** Terms change under producers who sell already: they accept the new ones without anything else being open. */
const ACCEPTS_TERMS: readonly VerificationState[] = [...EDITABLE, "verified", "suspended"]

/** True when the producer may save this step now. */
export const maySave = (state: VerificationState, step: RegistrationStep): boolean =>
  (step === "terms" ? ACCEPTS_TERMS : EDITABLE).includes(state)

/** @throws Refusal not_allowed while the department has the registration, or after it decided */
export function refuseUneditable({ state }: RegistrationRecord, step: RegistrationStep): void {
  if (maySave(state, step)) return
  refuse("not_allowed", "Hồ sơ đang ở Sở hoặc đã có kết quả nên chưa sửa được. Mời bà con liên hệ Sở nếu cần sửa.", {
    code: "registration_not_editable",
  })
}

/** Saves one step of a registration. @throws Refusal not_found, not_allowed */
export async function saveStep(context: Context, input: SaveStep): Promise<void> {
  const { producer_id, step, producer = {}, registration = {}, at } = input
  const record = await lockRegistration(context, producer_id)
  refuseForeignHand(record, input)
  refuseUneditable(record, step)
  const moves = producer.province_code !== undefined && producer.province_code !== record.province_code
  if (moves && (record.state !== "draft" || input.actor.type === "officer")) {
    const why = record.state === "draft" ? "Cán bộ chỉ ghi hồ sơ của tỉnh mình" : "Hồ sơ đã gửi Sở của tỉnh này"
    refuse("not_allowed", `${why} nên không chuyển sang tỉnh khác được.`, {
      field: "province_code",
      code: "province_fixed",
    })
  }
  if (Object.keys(producer).length > 0) await patchProducer(context, producer_id, producer, at)
  if (Object.keys(registration).length > 0) await patchRegistration(context, producer_id, registration, at)
  await auditProducer(context, input, record, "registration_saved", { after: { step, ...producer } })
}
