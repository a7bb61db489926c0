import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { provinceOrRefuse } from "../../lib/geography/assert-commune-in-province"
import { readGeography } from "../../lib/geography/read-geography"
import { parse } from "../../lib/parse"
import { assertMayAppoint } from "../../lib/staff/assert-may-appoint"
import { parseLogin } from "../../lib/staff/login"
import { NewOfficerSchema } from "../../lib/staff/officer-schemas"
import type { NewOfficer } from "../../lib/staff/types"

export type CreateOfficer = { actor: Actor; officer: NewOfficer; password: string }

/** Checks who appoints, the login and the province; answers the login as it will be stored. */
export const checkNewOfficerStep = createStep("check-new-officer", async (input: CreateOfficer, { container }) => {
  assertMayAppoint(input.actor)
  const officer = parse(NewOfficerSchema, input.officer)
  const login = parseLogin({ email: officer.email, password: input.password })
  if (officer.province_code !== null) {
    provinceOrRefuse(await readGeography(container), officer.province_code, "province_code")
  }
  return new StepResponse({
    login: login.email,
    password: login.password,
    officer: { ...officer, email: login.email },
  })
})
