import "server-only"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { parsePhone } from "@san-ocop/kit/phone"
import { readCookie, writeCookie } from "@/shared/cookies"
import { type PlacedOrder, parseOrders, withOrder } from "../placed-orders"

const ORDERS = "don_hang"
const DAYS = 180

/** The orders that were placed or looked up on this device, newest first. */
export const readOrders = async (): Promise<PlacedOrder[]> =>
  parseOrders(
    await readCookie(ORDERS),
    (text) => parseLookupCode(text) !== null,
    (text) => parsePhone(text) !== null,
  )

/** Lets this device open the order again without its phone number. Only in server actions. */
export async function rememberOrder(order: PlacedOrder): Promise<void> {
  await writeCookie(ORDERS, JSON.stringify(withOrder(await readOrders(), order)), { days: DAYS })
}
