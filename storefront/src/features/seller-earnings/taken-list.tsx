import { formatDay } from "@san-ocop/kit/day"
import type { Statement, TakenRow } from "@san-ocop/kit/http/money"
import { STATEMENT_WHY } from "@san-ocop/kit/statement-why"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { stallPath } from "../seller-session/stall-path"
import { Sums } from "./sums"

/** What returns and rulings of a month took and gave, each with its order, its day and why. */
export function TakenList({ slug, taken: { items, count } }: { slug: string; taken: Statement["taken"] }) {
  const t = translator("earnings")
  return (
    <>
      <ul className="divide-y divide-line rounded-card border border-line bg-card">
        {items.map((row, index) => (
          <Taken key={index} slug={slug} row={row} />
        ))}
      </ul>
      {count > items.length && <p className="text-base text-muted">{t("takenRest", { shown: items.length, count })}</p>}
    </>
  )
}

function Taken({ slug, row }: { slug: string; row: TakenRow }) {
  const t = translator("earnings")
  return (
    <li className="grid gap-1 px-4 py-3">
      <p className="flex flex-wrap items-center justify-between gap-x-4">
        <b>{STATEMENT_WHY[row.why]}</b>
        <span className="text-base text-muted">{t("takenDay", { day: formatDay(row.day) })}</span>
      </p>
      {row.order_id && row.code && (
        <Link
          href={stallPath(slug, `/don-hang/${encodeURIComponent(row.order_id)}`)}
          prefetch={false}
          className="text-link inline-flex min-h-11 items-center justify-self-start font-bold"
        >
          {t("order", { code: formatLookupCode(row.code) })}
        </Link>
      )}
      <Sums sums={row} />
    </li>
  )
}
