import type { NewVoucher } from "@san-ocop/kit/http/vouchers"
import type { VoucherTerms } from "@san-ocop/kit/voucher"
import type { Values } from "../shared/form-drawer"

export type Kind = VoucherTerms["kind"]
/** The body of a voucher as it was typed: what is no number is left for the server to refuse. */
export type TypedVoucher = Record<keyof NewVoucher, unknown>

/** A whole number as people type it, "20.000"; null when nothing was typed. */
function numberOf(typed = ""): number | string | null {
  const plain = typed.replace(/[\s.,]/g, "")
  if (plain === "") return null
  return /^\d+$/.test(plain) ? Number(plain) : typed
}

function termsOf(kind: Kind, values: Values): object {
  const most = numberOf(values["terms.most"])
  if (kind === "percent") return { kind, percent: numberOf(values["terms.percent"]), most }
  return kind === "fixed" ? { kind, amount: numberOf(values["terms.amount"]) } : { kind, most }
}

/** What the form of a floor's voucher says. */
export const readVoucher = (kind: Kind, values: Values): TypedVoucher => ({
  code: values["code"],
  terms: termsOf(kind, values),
  min_spend: numberOf(values["min_spend"]) ?? 0,
  valid_from: values["valid_from"],
  valid_to: values["valid_to"],
  total_uses: numberOf(values["total_uses"]),
  uses_per_person: numberOf(values["uses_per_person"]),
  is_shown: values["is_shown"] === "yes",
})
