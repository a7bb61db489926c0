import { MedusaError } from "@medusajs/framework/utils"
import { POST_DIVISOR } from "@san-ocop/kit/charged-weight"

type Environment = Partial<Record<"VOLUMETRIC_DIVISOR" | "GHN_TOKEN" | "GHN_API_BASE" | "GHN_PATIENCE_MS", string>>

const GHN_BASE = "https://online-gateway.ghn.vn"

/**
 * Cubic centimetres that count as a kilogram.
 * @throws MedusaError when it is no divisor that a carrier could have: what it makes of parcels would be nonsense
 */
export function volumetricDivisor({ VOLUMETRIC_DIVISOR }: Environment): number {
  if (!VOLUMETRIC_DIVISOR) return POST_DIVISOR
  const value = Number(VOLUMETRIC_DIVISOR)
  if (!Number.isInteger(value) || value < 1_000 || value > 20_000)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "VOLUMETRIC_DIVISOR must be a whole number from 1000 to 20000.",
    )
  return value
}

/**
 * How GHN is reached; null without a token, when nothing of it is on.
 * @throws MedusaError for a patience that is no time
 */
export function ghnAccount({ GHN_TOKEN, GHN_API_BASE, GHN_PATIENCE_MS }: Environment) {
  if (!GHN_TOKEN) return null
  const patienceMs = Number(GHN_PATIENCE_MS || 5_000)
  if (!Number.isInteger(patienceMs) || patienceMs <= 0)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "GHN_PATIENCE_MS must be milliseconds, above 0.")
  return { token: GHN_TOKEN, base: GHN_API_BASE || GHN_BASE, patienceMs }
}

/** Who carries parcels: whomever the seller hands them to, at a price by zone and weight; GHN where the operator has an account. */
export const fulfillmentModule = (env: Environment) => ({
  resolve: "@medusajs/medusa/fulfillment",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      {
        resolve: "@san-ocop/fulfillment-vn/providers/zone-weight",
        id: "zone-weight",
        options: { volumetricDivisor: volumetricDivisor(env) },
      },
      ...ghnProvider(env),
    ],
  },
})

function ghnProvider(env: Environment) {
  const options = ghnAccount(env)
  return options ? [{ resolve: "@san-ocop/fulfillment-vn/providers/ghn", id: "ghn", options }] : []
}
