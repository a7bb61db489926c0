import type { Day } from "@san-ocop/kit/day"
import type { NewVoucher } from "@san-ocop/kit/http/vouchers"
import type { VoucherTerms } from "@san-ocop/kit/voucher"
import { textField } from "@/shared/forms/form-state"
import { wholeNumber } from "../seller-listings/whole-number"

export const VOUCHER_KINDS = ["fixed", "percent", "free_shipping"] as const satisfies readonly VoucherTerms["kind"][]

/** Names of the form's fields: each is its path in the request, so that a refusal finds its way back. */
export const VOUCHER_FIELDS = {
  code: "code",
  amount: "terms.amount",
  percent: "terms.percent",
  most: "terms.most",
  minSpend: "min_spend",
  from: "valid_from",
  to: "valid_to",
  totalUses: "total_uses",
  perPerson: "uses_per_person",
  shown: "is_shown",
} as const
const F = VOUCHER_FIELDS
const NUMBERS = [F.amount, F.percent, F.most, F.minSpend, F.totalUses, F.perPerson] as const

/** A whole number as people write it, "20.000"; null for an empty field, NaN for what is none. */
const numberOf = (form: FormData, name: string): number | null => {
  const typed = textField(form, name)
  return typed === "" ? null : (wholeNumber(typed) ?? Number.NaN)
}

/** Fields with something other than a number in them. */
export const notNumbers = (form: FormData): string[] => NUMBERS.filter((name) => Number.isNaN(numberOf(form, name)))

function termsOf(form: FormData): VoucherTerms {
  const most = numberOf(form, F.most)
  switch (VOUCHER_KINDS.find((kind) => kind === textField(form, "kind"))) {
    case "percent":
      return { kind: "percent", percent: numberOf(form, F.percent) ?? 0, most: most ?? 0 }
    case "free_shipping":
      return { kind: "free_shipping", most }
    default:
      return { kind: "fixed", amount: numberOf(form, F.amount) ?? 0 }
  }
}

/** The voucher as it goes to the backend. What is missing is left for it to refuse. */
export const readVoucher = (form: FormData): NewVoucher => ({
  code: textField(form, F.code),
  terms: termsOf(form),
  min_spend: numberOf(form, F.minSpend) ?? 0,
  valid_from: textField(form, F.from) as Day,
  valid_to: textField(form, F.to) as Day,
  total_uses: numberOf(form, F.totalUses),
  uses_per_person: numberOf(form, F.perPerson),
  is_shown: textField(form, F.shown) === "yes",
})
