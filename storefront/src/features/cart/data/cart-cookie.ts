import "server-only"
import { codesIn, cookieOf } from "../voucher-codes"
import { dropCookie, readCookie, writeCookie } from "@/shared/cookies"

const CART = "gio_hang"
const COUNT = "gio_hang_so"
const VOUCHERS = "ma_giam_gia"
const DAYS = 30
// Medusa ids: a prefix and a ULID. Anything else did not come from us.
const CART_ID = /^cart_[0-9A-Z]{26}$/

/** Id of this browser's cart, or null. */
export async function readCartId(): Promise<string | null> {
  const id = await readCookie(CART)
  return id && CART_ID.test(id) ? id : null
}

/** How many things are in the cart, as of the last change made here: for the header, without asking the backend. */
export async function readCartCount(): Promise<number> {
  const count = Number(await readCookie(COUNT))
  return Number.isInteger(count) && count > 0 && count < 100_000 ? count : 0
}

/** Remembers the cart and its count. Only in server actions and route handlers. */
export async function rememberCart(id: string, count: number): Promise<void> {
  await writeCookie(CART, id, { days: DAYS })
  await writeCookie(COUNT, String(count), { days: DAYS })
}

/** Codes of vouchers that this browser's cart is reckoned with. */
export const readVoucherCodes = async (): Promise<string[]> => codesIn(await readCookie(VOUCHERS))

/** Only in server actions and route handlers. */
export const rememberVoucherCodes = (codes: readonly string[]): Promise<void> =>
  codes.length > 0 ? writeCookie(VOUCHERS, cookieOf(codes), { days: DAYS }) : dropCookie(VOUCHERS)

export async function forgetCart(): Promise<void> {
  await dropCookie(VOUCHERS)
  await dropCookie(CART)
  await dropCookie(COUNT)
}
