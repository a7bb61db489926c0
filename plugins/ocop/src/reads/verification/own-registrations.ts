import type { MedusaContainer } from "@medusajs/framework/types"
import type { RegistrationList } from "@san-ocop/kit/http/verification"
import { TERMS_VERSION } from "../../lib/terms"
import { registrationsOf } from "./registration"
import { readOwnRows } from "./registration-row"

/** All that a member registered, and the producers of stalls that he owns; the newest first. */
export async function readOwnRegistrations(container: MedusaContainer, memberId: string): Promise<RegistrationList> {
  const all = await registrationsOf(container, await readOwnRows(container, memberId))
  const registrations = all.map(({ id, producer_name, state, to_do, stall }) => ({
    id,
    producer_name,
    state,
    to_do,
    stall,
  }))
  return { registrations, terms_version: TERMS_VERSION }
}
