import { MedusaError } from "@medusajs/framework/utils"

function setting(env: NodeJS.ProcessEnv, name: string, fallback: number, most: number): number {
  const text = env[name]
  if (!text) return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= most) return value
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `${name} must be a whole number from 1 to ${most}, not "${text}"`,
  )
}

/** When cash on delivery is offered. @throws MedusaError for a setting that is no such number */
export const codSettingsOf = (env: NodeJS.ProcessEnv) => ({
  /** The most that one stall's order may come to, in dong. */
  most_per_order: setting(env, "COD_MOST_PER_ORDER", 5_000_000, 50_000_000),
  /** So many parcels not taken within `refusal_days` end the offer. */
  refusals: setting(env, "COD_REFUSALS", 3, 100),
  refusal_days: setting(env, "COD_REFUSAL_DAYS", 90, 365),
})

export const COD_SETTINGS = codSettingsOf(process.env)
export type CodSettings = typeof COD_SETTINGS
