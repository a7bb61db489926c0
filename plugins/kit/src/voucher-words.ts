import { formatMoney } from "./format-money"
import type { VoucherTerms } from "./voucher"

const took = (terms: VoucherTerms): string => {
  switch (terms.kind) {
    case "fixed":
      return `giảm ${formatMoney(terms.amount)}`
    case "percent":
      return `giảm ${String(terms.percent)}%, nhiều nhất ${formatMoney(terms.most)}`
    case "free_shipping":
      return terms.most === null ? "miễn phí giao hàng" : `giảm phí giao hàng, nhiều nhất ${formatMoney(terms.most)}`
  }
}

/** What a voucher gives and from when on, as people read it: "giảm 10%, nhiều nhất 30.000 ₫, cho tiền hàng từ 200.000 ₫". */
export const voucherWords = ({ terms, min_spend }: { terms: VoucherTerms; min_spend: number }): string =>
  min_spend > 0 ? `${took(terms)}, cho tiền hàng từ ${formatMoney(min_spend)}` : took(terms)
