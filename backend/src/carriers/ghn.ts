import { GhnClient } from "@san-ocop/fulfillment-vn/lib/ghn/client"
import { ghnAccount, ghnShops } from "../config/ghn"

/** GHN for one stall: a client, and the shop of the account that is the stall's. */
export type StallGhn = { client: GhnClient; shop: number }

/** Null where nothing of GHN is on, or the stall has no shop of the account. */
export function ghnOfStall(slug: string, env: NodeJS.ProcessEnv = process.env): StallGhn | null {
  const account = ghnAccount(env)
  const shop = ghnShops(env).get(slug)
  return account && shop !== undefined ? { client: new GhnClient(account), shop } : null
}
