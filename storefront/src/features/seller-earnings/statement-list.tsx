import { formatDay } from "@san-ocop/kit/day"
import type { StatementRow } from "@san-ocop/kit/http/money"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { stallPath } from "../seller-session/stall-path"
import { Sums } from "./sums"

/** The orders of a month, each with its own bill. */
export function StatementList({ slug, rows }: { slug: string; rows: readonly StatementRow[] }) {
  const t = translator("earnings")
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-card">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-1 px-4 py-3">
          <p className="flex flex-wrap items-center justify-between gap-x-4">
            <Link
              href={stallPath(slug, `/don-hang/${encodeURIComponent(row.id)}`)}
              prefetch={false}
              className="text-link inline-flex min-h-11 items-center font-bold"
            >
              {t("order", { code: formatLookupCode(row.code) })}
            </Link>
            <span className="text-base text-muted">{t("delivered", { day: formatDay(row.day) })}</span>
          </p>
          <Sums sums={row} />
        </li>
      ))}
    </ul>
  )
}
