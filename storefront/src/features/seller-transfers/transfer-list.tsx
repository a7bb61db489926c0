import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { TransferRow, TransferState } from "@san-ocop/kit/http/transfers"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { StateTag, type StateTone } from "@/shared/ui/state-tag"
import { OrderLink } from "../seller-money-queue/order-link"
import { resolveTransfer } from "./transfer-actions"

const TONE: Readonly<Record<TransferState, StateTone>> = {
  matched: "good",
  waiting: "waiting",
  accepted: "good",
  to_refund: "stopped",
  refunded: "plain",
  dismissed: "plain",
}

type Props = { slug: string; rows: readonly TransferRow[]; mayWrite: boolean }

/** Money that came in: how much, what was written, why it waits, and what may be done with it. */
export function TransferList({ slug, rows, mayWrite }: Props) {
  return (
    <ul className="grid gap-3">
      {rows.map((row) => (
        <li key={row.id}>
          <Transfer slug={slug} row={row} moves={mayWrite ? row.moves : []} />
        </li>
      ))}
    </ul>
  )
}

function Transfer({ slug, row, moves }: { slug: string; row: TransferRow; moves: readonly TransferState[] }) {
  const t = translator("transfer")
  const { id, amount, received_on, reason, state, order, content, reference, note } = row
  return (
    <Card className="grid gap-2">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <StateTag tone={TONE[state]}>{t(`list.state.${state}`)}</StateTag>
        <b className="text-xl text-leaf-deep">{formatMoney(amount)}</b>
      </p>
      {state === "waiting" && reason && <p className="font-bold">{t(`list.reason.${reason}`)}</p>}
      <p className="break-words">{content || t("list.noContent")}</p>
      <p className="text-base text-muted">
        {t("list.day", { day: formatDay(received_on) })} · {t(`list.source.${row.source}`)}
        {reference && <> · {t("list.reference", { reference })}</>}
      </p>
      {note && <p className="text-base">{note}</p>}
      {order && (
        <OrderLink slug={slug} id={order.id}>
          {t("list.order", { code: formatLookupCode(order.code), total: formatMoney(order.total) })}
        </OrderLink>
      )}
      {moves.map((resolution) => (
        <ActionForm
          key={resolution}
          action={resolveTransfer}
          hidden={{ stall: slug, transfer: id, resolution }}
          label={t(`list.move.${resolution as "accepted"}`)}
          pendingLabel={t("list.moving")}
          offline={translator("seller")("offline")}
          kind={resolution === "accepted" ? "primary" : "secondary"}
          wide
        />
      ))}
    </Card>
  )
}
