import { maskNumber } from "@san-ocop/kit/mask-number"
import { maskPhone, parsePhone } from "@san-ocop/kit/phone"

const PHONE_KEY = /phone/i
const EMAIL_KEY = /email/i
const HIDDEN_KEY = /address|password|token|secret|id_number|identity_number|bank_account|buyer_name|recipient/i
const PHONE_IN_TEXT = /(?:\+84|0)(?:[\s.-]?\d){8,10}/g
// Twelve digits that begin with 0: a personal ID, and a household's tax code.
const PERSONAL_ID_IN_TEXT = /(?<!\d)0\d{11}(?!\d)/g
const EMAIL_IN_TEXT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** "lan.nguyen@example.vn" -> "l***@example.vn". */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*@/, "$1***@")

/** Free text with the phone numbers, personal IDs and e-mail addresses in it masked. */
export const maskText = (text: string): string =>
  text
    .replace(EMAIL_IN_TEXT, (found) => maskEmail(found))
    .replace(PERSONAL_ID_IN_TEXT, maskNumber)
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
