import "server-only"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { parsePhone } from "@san-ocop/kit/phone"
import { parseOrders, type PlacedOrder, withOrder } from "@/features/order/placed-orders"
import { readCookie, writeCookie } from "@/shared/cookies"

const DISPUTES = "tranh_chap"
const DAYS = 180

const readDisputes = async (): Promise<PlacedOrder[]> =>
  parseOrders(
    await readCookie(DISPUTES),
    (text) => parseLookupCode(text) !== null,
    (text) => parsePhone(text) !== null,
  )

/** The phone number with which this device opened the dispute of this code, or null. */
export const phoneOfDispute = async (code: string): Promise<string | null> =>
  (await readDisputes()).find((one) => one.code === code)?.phone ?? null

/** Lets this device open the dispute again without its phone number. Only in server actions. */
export async function rememberDispute(one: PlacedOrder): Promise<void> {
  await writeCookie(DISPUTES, JSON.stringify(withOrder(await readDisputes(), one)), { days: DAYS })
}
