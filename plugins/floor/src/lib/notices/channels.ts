import { MedusaError } from "@medusajs/framework/utils"

export type Channel = "email" | "sms" | "zns"
/** A channel that costs money: what one message costs, in dong. */
export type PaidChannel = { price: number }

export type Channels = {
  /** Why nothing goes out by e-mail; null: it does. */
  email_off: string | null
  sms: PaidChannel | null
  zns: PaidChannel | null
  /** What SMS and ZNS together may cost in one Vietnamese month, in dong. */
  monthly_cap: number
}

type Environment = Partial<Record<string, string>>

function dong(env: Environment, name: string): number {
  const value = Number(env[name] || 0)
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${name} is a whole number of dong: ${env[name]}`)
}

/**
 * Which channels are on. SMS and Zalo ZNS need a provider for Medusa's Notification Module, a price and a monthly cap: when
 * one is missing the channel is off. A demo sends nothing out.
 */
export function channelsOf(env: Environment): Channels {
  const demo = env.DEMO === "true"
  const monthly_cap = dong(env, "MESSAGE_MONTHLY_CAP_DONG")
  const paid = (name: "SMS" | "ZNS"): PaidChannel | null => {
    const price = dong(env, `${name}_PRICE_DONG`)
    return !demo && env[`${name}_PROVIDER`] && price > 0 && monthly_cap > 0 ? { price } : null
  }
  const off = env.SMTP_URL ? null : "chưa đặt SMTP_URL"
  return {
    email_off: demo ? "bản trình diễn không gửi thư ra ngoài" : off,
    sms: paid("SMS"),
    zns: paid("ZNS"),
    monthly_cap,
  }
}
