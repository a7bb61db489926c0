import { bankName } from "@san-ocop/kit/banks"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import type { TransferStanding } from "@san-ocop/kit/http/transfers"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { sayReceived, sayRefunded } from "./order-actions"

type Props = { stall: string; order: SellerOrder; transfer: TransferStanding; mayWrite: boolean }

/** The money of an order that is paid by transfer: where it is, and the stall's own word about it. */
export function TransferCard({ stall, order, transfer, mayWrite }: Props) {
  const t = translator("transfer")
  const { request, paid_at, refund_due, refunded } = transfer
  const amount = formatMoney(request.amount)
  const form = {
    hidden: { stall, order: order.id },
    offline: translator("seller")("offline"),
    wide: true,
  }
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("order.title")}</h2>
      {order.state === "awaiting_payment" && (
        <p>
          {t("order.waits", {
            amount,
            bank: bankName(request.bank_bin),
            account: request.account_number,
            memo: request.memo,
            time: formatInstant(request.pay_until),
          })}
        </p>
      )}
      {paid_at && (
        <p>{t("order.paid", { amount: formatMoney(transfer.received + refunded), time: formatInstant(paid_at) })}</p>
      )}
      {refunded > 0 && <p>{t("order.refunded", { amount: formatMoney(refunded) })}</p>}
      {mayWrite && order.state === "awaiting_payment" && (
        <>
          <ActionForm action={sayReceived} label={t("order.received")} pendingLabel={t("order.receiving")} {...form} />
          <p className="text-base text-muted">{t("order.receivedHelp", { amount })}</p>
        </>
      )}
      {refund_due > 0 && (
        <>
          <p className="font-bold text-lacquer">{t("order.due", { amount: formatMoney(refund_due) })}</p>
          {mayWrite && (
            <>
              <p>{t("order.dueHelp")}</p>
              <ActionForm
                action={sayRefunded}
                label={t("order.refund")}
                pendingLabel={t("order.refunding")}
                kind="secondary"
                {...form}
              />
            </>
          )}
        </>
      )}
    </Card>
  )
}
