import "server-only"
import { readVoucherCodes } from "@/features/cart/data/cart-cookie"
import { readCode } from "@/features/cart/voucher-codes"
import { textField } from "@/shared/forms/form-state"
import { CHECKOUT_FIELDS as FIELDS } from "../checkout-state"

/** Stands for a typed text that is no code. */
export const MALFORMED = "?"

/**
 * The codes that the form is reckoned with: those of the cart without one that is being taken out, and last the one that is typed, which counts
 * when its button or that of the order is pressed. `added`: that one, when it is new.
 */
export async function changedCodes(form: FormData): Promise<{ codes: string[]; added: string | null }> {
  const kept = await readVoucherCodes()
  const codes = kept.filter((code) => code !== textField(form, "remove_voucher"))
  const typed = ["voucher", "place"].includes(textField(form, "intent")) ? textField(form, FIELDS.voucher) : ""
  if (!typed) return { codes, added: null }
  const code = readCode(typed)
  if (!code) return { codes, added: MALFORMED }
  return codes.includes(code) ? { codes, added: null } : { codes: [...codes, code], added: code }
}
