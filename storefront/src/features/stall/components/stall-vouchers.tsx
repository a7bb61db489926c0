import { formatDay } from "@san-ocop/kit/day"
import type { StallPage } from "@san-ocop/kit/http/catalog"
import { voucherWords } from "@san-ocop/kit/voucher-words"
import { translator } from "@/shared/i18n/translator"

const OFFER = { seller: "offer", floor: "offerFloor" } as const

/** What the stall and its floor give to whoever types a code in the cart. */
export function StallVouchers({ vouchers }: Pick<StallPage, "vouchers">) {
  const t = translator("voucher")
  if (vouchers.length === 0) return null
  return (
    <ul className="grid gap-2" aria-label={t("title")}>
      {vouchers.map((voucher) => (
        <li key={voucher.code} className="w-fit rounded-small border border-leaf bg-leaf-soft px-3 py-2">
          <b>{voucher.code}</b>{" "}
          <span>{t(OFFER[voucher.bearer], { words: voucherWords(voucher), day: formatDay(voucher.valid_to) })}</span>
        </li>
      ))}
    </ul>
  )
}
