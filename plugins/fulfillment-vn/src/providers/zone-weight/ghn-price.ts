import { createHash } from "node:crypto"
import type { Logger } from "@medusajs/framework/types"
import type { ShortMemory } from "@san-ocop/floor/lib/short-memory"
import { vnd, type Vnd } from "@san-ocop/kit/vnd"
import { type GhnAccount, GhnClient } from "../../lib/ghn/client"
import { type GhnOrder, ghnParcel, whyNotGhn } from "../../lib/ghn/parcel"
import { ghnTrouble } from "../../lib/ghn/trouble"
import { orderToPrice, type Sent } from "../ghn/order"

/** An account with GHN for prices, its shops by the stalls whose parcels are picked up there, and where its answers are kept. */
export type GhnForPrices = { account: GhnAccount; shops: Readonly<Record<string, number>>; memory: ShortMemory }

type Asked = Sent & { stall?: string | undefined }
type Warn = Pick<Logger, "warn"> | undefined

/** No parcel of up to 50 kg costs less or more, in dong: such a price is a mistake of whoever answered. */
const SANE = { least: 1_000, most: 5_000_000 } as const

/** What a shopper has seen is what he is charged: one answer, also that there is none, holds for that parcel from the summary to the button. */
const KEPT_SECONDS = 600
const NO_PRICE = "none"

/** All that GHN's price hangs on; who receives it, and in which street, does not count. */
const keyOf = (shop: number, { receiver, pieces, worth }: GhnOrder): string => {
  const { commune_name, province_name } = receiver
  const asked = JSON.stringify([shop, commune_name, province_name, worth, pieces])
  return `ghn-price:${createHash("sha256").update(asked).digest("base64url")}`
}

async function preview(account: GhnAccount, shop: number, order: GhnOrder, logger: Warn): Promise<Vnd | null> {
  try {
    const { total_fee } = await new GhnClient(account).preview(shop, ghnParcel(order))
    if (total_fee >= SANE.least && total_fee <= SANE.most) return vnd(total_fee)
    logger?.warn(`GHN's price is left aside: ${String(total_fee)} dong`)
  } catch (error) {
    const trouble = ghnTrouble(error)
    if (!trouble) throw error
    logger?.warn(`GHN told no price: ${trouble.words}`)
  }
  return null
}

/**
 * What GHN takes for a parcel of a stall with a shop there, in dong; the same for ten minutes. Null where another price must hold: without a shop, before the
 * commune is known, for goods that GHN does not take, and when it does not say in time what it takes.
 */
export async function ghnPrice(
  { account, shops, memory }: GhnForPrices,
  { stall, ...sent }: Asked,
  logger?: Warn,
): Promise<Vnd | null> {
  const shop = stall === undefined ? undefined : shops[stall]
  const order = shop === undefined ? null : orderToPrice(sent)
  if (shop === undefined || !order || whyNotGhn(order) !== null) return null
  const key = keyOf(shop, order)
  const kept = await memory.recall(key)
  if (kept !== null) return priceOf(kept)
  const price = await preview(account, shop, order, logger)
  return priceOf(await memory.keep(key, price === null ? NO_PRICE : String(price), KEPT_SECONDS))
}

const priceOf = (kept: string): Vnd | null => (kept === NO_PRICE ? null : vnd(Number(kept)))

/** Whether GHN will be asked for the price of a parcel, once somebody says to which commune it goes. */
export function awaitsCommune(
  { shops }: Pick<GhnForPrices, "shops">,
  { stall, items, shipping_address: to }: Asked,
): boolean {
  if (stall === undefined || shops[stall] === undefined || to?.address_2) return false
  const order = orderToPrice({ items, shipping_address: { ...to, address_2: "–", city: "–" } })
  return order !== null && whyNotGhn(order) === null
}
