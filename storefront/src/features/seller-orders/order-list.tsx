import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { formatMoney } from "@san-ocop/kit/format-money"
import Link from "next/link"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import { stallPath } from "../seller-session/stall-path"
import { ORDER_TONE } from "./order-words"

/** Orders as cards: what, for whom, how much, and where it stands. */
export function OrderList({ slug, rows }: { slug: string; rows: readonly SellerOrderRow[] }) {
  const t = translator("seller")
  return (
    <ul className="grid gap-3">
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            href={stallPath(slug, `/don-hang/${encodeURIComponent(row.id)}`)}
            className="grid gap-1 rounded-card border border-line bg-card p-4 text-ink no-underline hover:border-leaf"
          >
            <span className="flex flex-wrap items-center justify-between gap-2">
              <StateTag tone={ORDER_TONE[row.state]}>{t(`orderState.${row.state}`)}</StateTag>
              <span className="text-base text-muted">{formatInstant(row.placed_at)}</span>
            </span>
            <span className="font-bold [overflow-wrap:anywhere]">
              {row.line_count > 1
                ? t("orders.more", { first: row.first_line, count: row.line_count - 1 })
                : row.first_line}
            </span>
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="text-base text-muted">
                {t("orders.to", { name: row.customer_name, province: row.province_name })}
              </span>
              <span className="font-bold text-leaf-deep">{formatMoney(row.total)}</span>
            </span>
            <PendingMark />
          </Link>
        </li>
      ))}
    </ul>
  )
}
