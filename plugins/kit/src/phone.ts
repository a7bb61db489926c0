/** A Vietnamese mobile or fixed number in national form, digits only: "0912345678". */
export type Phone = string & { readonly __brand: "Phone" }

// Mobile prefixes 03, 05, 07, 08, 09 have 10 digits; fixed lines 02x have 11 (Circular 22/2014/TT-BTTTT as changed in 2017-2018).
const NATIONAL = /^0(?:[35789]\d{8}|2\d{9})$/

/** Reads a phone number as people type it: "+84 912.345.678", "0912-345-678". Null when it is not one. */
export function parsePhone(text: string): Phone | null {
  const digits = text.replace(/[\s.\-()]/g, "").replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, "0")
  return NATIONAL.test(digits) ? (digits as Phone) : null
}

/** "0912345678" as people read it: "0912 345 678". */
export const formatPhone = (phone: string): string => phone.replace(/^(\d{4})(\d{3})(\d+)$/, "$1 $2 $3")

/** All but the last three digits hidden, for logs and audit entries: "0*** *** 678". */
export const maskPhone = (phone: string): string => `0*** *** ${phone.slice(-3)}`
