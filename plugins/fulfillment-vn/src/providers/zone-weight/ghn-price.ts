import type { Logger } from "@medusajs/framework/types"
import { vnd, type Vnd } from "@san-ocop/kit/vnd"
import { GhnUnreadable } from "../../lib/ghn/answers"
import { type GhnAccount, GhnClient, GhnRefused, GhnSilent } from "../../lib/ghn/client"
import { ghnParcel, whyNotGhn } from "../../lib/ghn/parcel"
import { orderToPrice, type Sent } from "../ghn/order"

/** An account with GHN for prices, and its shops by the stalls whose parcels are picked up there. */
export type GhnForPrices = { account: GhnAccount; shops: Readonly<Record<string, number>> }

/** No parcel of up to 50 kg costs less or more, in dong: such a price is a mistake of whoever answered. */
const SANE = { least: 1_000, most: 5_000_000 } as const

/**
 * What GHN takes for a parcel of a stall with a shop there, in dong. Null where another price must hold: without a shop, before the commune is known, for goods
 * that GHN does not take, and when it does not say in time what it takes.
 */
export async function ghnPrice(
  { account, shops }: GhnForPrices,
  context: Sent & { stall?: string | undefined },
  logger?: Pick<Logger, "warn">,
): Promise<Vnd | null> {
  const shop = context.stall === undefined ? undefined : shops[context.stall]
  const order = shop === undefined ? null : orderToPrice(context)
  if (shop === undefined || !order || whyNotGhn(order) !== null) return null
  try {
    const { total_fee } = await new GhnClient(account).preview(shop, ghnParcel(order))
    if (total_fee >= SANE.least && total_fee <= SANE.most) return vnd(total_fee)
    logger?.warn(`GHN's price is left aside: ${String(total_fee)} dong`)
  } catch (error) {
    if (!(error instanceof GhnRefused || error instanceof GhnSilent || error instanceof GhnUnreadable)) throw error
    logger?.warn(`GHN told no price: ${error.message}`)
  }
  return null
}
