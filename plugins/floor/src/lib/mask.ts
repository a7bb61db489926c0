import { vietnamDay } from "@san-ocop/kit/day"
import { maskNumber } from "@san-ocop/kit/mask-number"
import { parsePersonalId } from "@san-ocop/kit/personal-id"
import { maskPhone, parsePhone } from "@san-ocop/kit/phone"
import { clock } from "./clock"

const PHONE_KEY = /phone/i
const EMAIL_KEY = /email/i
const HIDDEN_KEY = /address|password|token|secret|id_number|identity_number|bank_account|buyer_name|recipient/i
const PHONE_IN_TEXT = /(?:\+84|0)(?:[\s.-]?\d){8,10}/g
// Twelve digits, in groups or not: a personal ID, and a household's tax code.
const TWELVE_DIGITS_IN_TEXT = /(?<![\d.,])\d(?:[\s.-]?\d){11}(?![\d.,]?\d)/g
const EMAIL_IN_TEXT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** "lan.nguyen@example.vn" -> "l***@example.vn". */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*@/, "$1***@")

const maskPersonalId = (found: string): string => {
  const id = parsePersonalId(found.replaceAll("-", ""), Number(vietnamDay(clock.now()).slice(0, 4)))
  return id === null ? found : maskNumber(id)
}

/** Free text with the phone numbers, personal IDs and e-mail addresses in it masked. */
export const maskText = (text: string): string =>
  text
    .replace(EMAIL_IN_TEXT, (found) => maskEmail(found))
    .replace(TWELVE_DIGITS_IN_TEXT, maskPersonalId)
    .replace(PHONE_IN_TEXT, (found) => (parsePhone(found) === null ? found : maskPhone(found)))

function maskField(key: string, value: unknown): unknown {
  if (typeof value !== "string" || value === "") return HIDDEN_KEY.test(key) && value ? "***" : maskPersonal(value)
  if (PHONE_KEY.test(key)) return maskPhone(value)
  if (EMAIL_KEY.test(key)) return maskEmail(value)
  return HIDDEN_KEY.test(key) ? "***" : maskText(value)
}

/** A copy of a value to be recorded, with phones, e-mail addresses, addresses and secrets masked at any depth. */
export function maskPersonal(value: unknown): unknown {
  if (typeof value === "string") return maskText(value)
  if (Array.isArray(value)) return value.map(maskPersonal)
  if (typeof value !== "object" || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskField(key, inner)]))
}
