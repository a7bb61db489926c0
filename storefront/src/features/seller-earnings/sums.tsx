import { formatMoney } from "@san-ocop/kit/format-money"
import type { SaleSums } from "@san-ocop/kit/http/money"
import { translator } from "@/shared/i18n/translator"

const TAKEN = ["fee", "vat", "withheld"] as const

/** What shoppers paid, what goes off it, and what is left: a small bill. What takes nothing is left out. */
export function Sums({ sums }: { sums: SaleSums }) {
  const t = translator("earnings")
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
      <dt className="text-muted">{t("paid")}</dt>
      <dd className="text-right">{formatMoney(sums.paid)}</dd>
      {TAKEN.filter((key) => sums[key] !== 0).map((key) => (
        <div key={key} className="contents">
          <dt className="text-muted">{t(key)}</dt>
          <dd className="text-right">{formatMoney(-sums[key])}</dd>
        </div>
      ))}
      <dt className="font-bold">{t("net")}</dt>
      <dd className="text-right font-bold text-leaf-deep">{formatMoney(sums.net)}</dd>
    </dl>
  )
}
