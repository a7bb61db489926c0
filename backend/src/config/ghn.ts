import { MedusaError } from "@medusajs/framework/utils"
import { shortMemory } from "@san-ocop/floor/lib/short-memory"

type Environment = Partial<
  Record<"GHN_TOKEN" | "GHN_API_BASE" | "GHN_PATIENCE_MS" | "GHN_SHOPS" | "DEMO" | "REDIS_URL", string>
>
export type GhnEnvironment = Environment

const BASE = "https://online-gateway.ghn.vn"
const wrong = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/**
 * How GHN is reached; null without a token, when nothing of it is on, and for a demo, which sends nothing out.
 * @throws MedusaError for a patience that is no time
 */
export function ghnAccount({ GHN_TOKEN, GHN_API_BASE, GHN_PATIENCE_MS, DEMO }: Environment) {
  if (!GHN_TOKEN || DEMO === "true") return null
  const patienceMs = Number(GHN_PATIENCE_MS || 5_000)
  if (!Number.isInteger(patienceMs) || patienceMs <= 0) wrong("GHN_PATIENCE_MS must be milliseconds, above 0.")
  return { token: GHN_TOKEN, base: GHN_API_BASE || BASE, patienceMs }
}

/** How long a cart waits for a price of GHN's: somebody looks at the page meanwhile, and there is the table's. */
const PRICE_PATIENCE_MS = 2_000

/** GHN for the prices of carts; null where it is off. @throws MedusaError as for the account and its shops */
export function ghnForPrices(env: Environment) {
  const account = ghnAccount(env)
  if (!account) return null
  const patienceMs = Math.min(account.patienceMs, PRICE_PATIENCE_MS)
  return {
    account: { ...account, patienceMs },
    shops: Object.fromEntries(ghnShops(env)),
    memory: shortMemory(env.REDIS_URL),
  }
}

/**
 * Shops of the account by their stalls, from "htx-hoa-rung=885, le-gia=886".
 * @throws MedusaError for what cannot be read so
 */
export function ghnShops({ GHN_SHOPS }: Environment): ReadonlyMap<string, number> {
  const pairs = (GHN_SHOPS ?? "")
    .split(",")
    .map((pair) => pair.trim())
    .filter(Boolean)
  return new Map(
    pairs.map((pair) => {
      const [, slug, shop] = /^([a-z0-9-]+)=(\d{1,12})$/.exec(pair) ?? []
      return slug ? [slug, Number(shop)] : wrong(`GHN_SHOPS: "${pair}" is not stall=shop.`)
    }),
  )
}
