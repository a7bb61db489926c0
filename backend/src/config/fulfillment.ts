import { MedusaError } from "@medusajs/framework/utils"
import { POST_DIVISOR } from "@san-ocop/kit/charged-weight"
import { ghnAccount, ghnForPrices, type GhnEnvironment } from "./ghn"

type Environment = Partial<Record<"VOLUMETRIC_DIVISOR", string>> & GhnEnvironment

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

/** Who carries parcels: whomever the seller hands them to, at a price by zone and weight; GHN where the operator has an account. */
export const fulfillmentModule = (env: Environment) => ({
  resolve: "@medusajs/medusa/fulfillment",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      {
        resolve: "@san-ocop/fulfillment-vn/providers/zone-weight",
        id: "zone-weight",
        options: { volumetricDivisor: volumetricDivisor(env), ghn: ghnForPrices(env) },
      },
      ...ghnProvider(env),
    ],
  },
})

function ghnProvider(env: Environment) {
  const options = ghnAccount(env)
  return options ? [{ resolve: "@san-ocop/fulfillment-vn/providers/ghn", id: "ghn", options }] : []
}
