import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { provinceOrRefuse } from "../../lib/geography/assert-commune-in-province"
import { readGeography } from "../../lib/geography/read-geography"
import { assertMayAppoint } from "../../lib/staff/assert-may-appoint"
import { parseLogin } from "../../lib/staff/login"
import type { NewOfficer } from "../../lib/staff/types"

export type CreateOfficer = { actor: Actor; officer: NewOfficer; password: string }

/** Checks who appoints, the login and the province; answers the login as it will be stored. */
export const checkNewOfficerStep = createStep(
  "check-new-officer",
  async ({ actor, officer, password }: CreateOfficer, { container }) => {
    assertMayAppoint(actor)
    const login = parseLogin({ email: officer.email, password })
    if (officer.province_code !== null) {
      provinceOrRefuse(await readGeography(container), officer.province_code, "province_code")
    }
    return new StepResponse({
      login: login.email,
      password: login.password,
      officer: { ...officer, email: login.email },
    })
  },
)
