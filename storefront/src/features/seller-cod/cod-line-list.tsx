import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { CodLineRow, CodLineState } from "@san-ocop/kit/http/cod-statements"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { StateTag, type StateTone } from "@/shared/ui/state-tag"
import { OrderLink } from "../seller-money-queue/order-link"
import { resolveCodLine } from "./actions"
import { moveWord } from "./move-word"

const TONE: Readonly<Record<CodLineState, StateTone>> = {
  settled: "good",
  waiting: "waiting",
  accepted: "good",
  claimed: "stopped",
  recovered: "good",
  dismissed: "plain",
}

type Props = { slug: string; rows: readonly CodLineRow[]; mayWrite: boolean }

/** Rows of carriers' statements: what was paid for which parcel, why it waits, and what may be done with it. */
export function CodLineList({ slug, rows, mayWrite }: Props) {
  return (
    <ul className="grid gap-3">
      {rows.map((row) => (
        <li key={row.id}>
          <CodLineCard slug={slug} row={row} mayWrite={mayWrite} />
        </li>
      ))}
    </ul>
  )
}

function CodLineCard({ slug, row, mayWrite }: { slug: string; row: CodLineRow; mayWrite: boolean }) {
  const t = translator("cod")
  const { id, state, reason, order, claim, moves, held, fee, remitted } = row
  const off = formatMoney(Math.abs(remitted + fee - held))
  return (
    <Card className="grid gap-2">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <StateTag tone={TONE[state]}>{t(`state.${state}`)}</StateTag>
        <b className="break-all">{t("row.parcel", { code: row.tracking_code })}</b>
      </p>
      {state === "waiting" && reason && <p className="font-bold">{t(`reason.${reason}`, { off })}</p>}
      {claim !== 0 && (
        <p className="font-bold">{t(claim > 0 ? "row.owed" : "row.owes", { amount: formatMoney(Math.abs(claim)) })}</p>
      )}
      <Sums row={row} />
      <p className="text-base break-words text-muted">
        {t("row.where", { carrier: row.carrier, day: formatDay(row.day), line: row.line, file: row.file_name })}
      </p>
      {order && (
        <OrderLink slug={slug} id={order.id}>
          {t("row.order", { code: formatLookupCode(order.code), total: formatMoney(order.total) })}
        </OrderLink>
      )}
      {(mayWrite ? moves : []).map((resolution) => (
        <ActionForm
          key={resolution}
          action={resolveCodLine}
          hidden={{ stall: slug, line: id, resolution }}
          label={t(`move.${moveWord(row, resolution)}`)}
          pendingLabel={t("moving")}
          offline={translator("seller")("offline")}
          kind="secondary"
          wide
        />
      ))}
    </Card>
  )
}

function Sums({ row }: { row: CodLineRow }) {
  const t = translator("cod")
  const sums = [
    ["cod", row.cod],
    ["fee", row.fee],
    ["paid", row.remitted],
    ...(row.state === "waiting" ? ([["held", row.held]] as const) : []),
  ] as const
  return (
    <dl className="grid gap-1">
      {sums.map(([name, amount]) => (
        <div key={name} className="flex justify-between gap-4">
          <dt className="text-muted">{t(`row.${name}`)}</dt>
          <dd className="font-bold">{formatMoney(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}
