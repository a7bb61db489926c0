import type { NewVoucher } from "@san-ocop/kit/http/vouchers"
import type { VoucherTerms } from "@san-ocop/kit/voucher"
import type { Values } from "../shared/form-drawer"
import { typedNumber } from "../shared/typed-number"

export type Kind = VoucherTerms["kind"]
/** The body of a voucher as it was typed: what is no number is left for the server to refuse. */
export type TypedVoucher = Record<keyof NewVoucher, unknown>

function termsOf(kind: Kind, values: Values): object {
  const most = typedNumber(values["terms.most"])
  if (kind === "percent") return { kind, percent: typedNumber(values["terms.percent"]), most }
  return kind === "fixed" ? { kind, amount: typedNumber(values["terms.amount"]) } : { kind, most }
}

/** What the form of a floor's voucher says. */
export const readVoucher = (kind: Kind, values: Values): TypedVoucher => ({
  code: values["code"],
  terms: termsOf(kind, values),
  min_spend: typedNumber(values["min_spend"]) ?? 0,
  valid_from: values["valid_from"],
  valid_to: values["valid_to"],
  total_uses: typedNumber(values["total_uses"]),
  uses_per_person: typedNumber(values["uses_per_person"]),
  is_shown: values["is_shown"] === "yes",
})
