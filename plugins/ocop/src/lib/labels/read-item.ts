import { verifySerial } from "@san-ocop/kit/serial"

const NUMBER = /^\d{1,8}$/

/**
 * The item that somebody means by its number in the lot ("1.204"), by the code on its label, or by the whole address in it; null
 * when that is none of this lot.
 */
export function readItem(lotKey: Uint8Array, text: string): number | null {
  const last = text.trim().split("/").at(-1) ?? ""
  const plain = last.replace(/[\s.-]/g, "")
  return NUMBER.test(plain) ? Number(plain) : verifySerial(lotKey, plain)
}
