import { createHash, timingSafeEqual } from "node:crypto"
import { isDay } from "@san-ocop/kit/day"
import type { BankFeed, Told } from "./bank-feed"

const textOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "")
const accountOf = (value: unknown): string =>
  textOf(value)
    .replace(/[^0-9A-Za-z]/g, "")
    .toUpperCase()
const unreadable = (message: string): Told => ({ kind: "unreadable", message })

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()

/**
 * Whether a webhook carries the key that SePay was given ("Authorization: Apikey …"). Compared in constant time over digests, so that neither
 * the time nor the length tells anything.
 */
export const bearsSepayKey = (authorization: string | undefined, key: string): boolean =>
  timingSafeEqual(digest(authorization ?? ""), digest(`Apikey ${key}`))

/**
 * SePay's webhook: one transaction a call, named by `id`, sent again up to seven times until it is answered with success. `subAccount` is the
 * virtual account where there is one; the money is in `accountNumber`.
 */
export const sepayFeed: BankFeed<unknown> = {
  name: "sepay",
  read(piece) {
    if (typeof piece !== "object" || piece === null) return unreadable("a webhook is an object")
    const told = piece as Record<string, unknown>
    const id = textOf(told.id)
    if (!/^[\w-]{1,64}$/.test(id)) return unreadable("id")
    if (told.transferType === "out") return { kind: "outgoing" }
    if (told.transferType !== "in") return unreadable("transferType")
    const amount = Number(told.transferAmount)
    if (!Number.isSafeInteger(amount) || amount <= 0) return unreadable("transferAmount")
    const account_number = accountOf(told.accountNumber)
    if (account_number === "" || account_number.length > 32) return unreadable("accountNumber")
    // SePay writes Vietnamese time: "2026-11-26 21:05:33".
    const received_on = textOf(told.transactionDate).slice(0, 10)
    if (!isDay(received_on)) return unreadable("transactionDate")
    const content = textOf(told.content).slice(0, 1_000)
    const reference = textOf(told.referenceCode).slice(0, 100) || null
    return {
      kind: "incoming",
      transaction: { provider_id: id, account_number, amount, content, reference, received_on },
    }
  },
}
