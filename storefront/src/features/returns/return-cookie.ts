import "server-only"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { parsePhone } from "@san-ocop/kit/phone"
import { parseOrders, type PlacedOrder, withOrder } from "@/features/order/placed-orders"
import { readCookie, writeCookie } from "@/shared/cookies"

const RETURNS = "tra_hang"
const DAYS = 180

const readReturns = async (): Promise<PlacedOrder[]> =>
  parseOrders(
    await readCookie(RETURNS),
    (text) => parseLookupCode(text) !== null,
    (text) => parsePhone(text) !== null,
  )

/** The phone number with which this device opened the return of this code, or null. */
export const phoneOfReturn = async (code: string): Promise<string | null> =>
  (await readReturns()).find((one) => one.code === code)?.phone ?? null

/** Lets this device open the return again without its phone number. Only in server actions. */
export async function rememberReturn(one: PlacedOrder): Promise<void> {
  await writeCookie(RETURNS, JSON.stringify(withOrder(await readReturns(), one)), { days: DAYS })
}
