import "server-only"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { parsePhone } from "@san-ocop/kit/phone"
import { parseOrders, type PlacedOrder, withOrder } from "@/features/order/placed-orders"
import { readCookie, writeCookie } from "@/shared/cookies"

const COMPLAINTS = "khieu_nai"
const DAYS = 180

const readComplaints = async (): Promise<PlacedOrder[]> =>
  parseOrders(
    await readCookie(COMPLAINTS),
    (text) => parseLookupCode(text) !== null,
    (text) => parsePhone(text) !== null,
  )

/** The phone number with which this device opened the complaint of this code, or null. */
export const knownPhone = async (code: string): Promise<string | null> =>
  (await readComplaints()).find((one) => one.code === code)?.phone ?? null

/** Lets this device open the complaint again without its phone number. Only in server actions. */
export async function rememberComplaint(complaint: PlacedOrder): Promise<void> {
  await writeCookie(COMPLAINTS, JSON.stringify(withOrder(await readComplaints(), complaint)), { days: DAYS })
}
