import { formatMoney } from "@san-ocop/kit/format-money"
import type { TransferStanding } from "@san-ocop/kit/http/transfers"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

/** What came in by transfer, and what the stall has to give back. Nothing while nothing has come. */
export function TransferSums({ standing }: { standing: TransferStanding }) {
  const t = translator("transfer")
  const { paid_at, received, refund_due, refunded } = standing
  return (
    <>
      {paid_at && refund_due === 0 && refunded === 0 && (
        <p className="rounded-small bg-leaf-soft px-3 py-2">
          <b>
            {t("paid")}: {formatMoney(received)}
          </b>{" "}
          · {formatInstant(paid_at)}
        </p>
      )}
      {refund_due > 0 && (
        <div className="grid gap-1 rounded-small border border-lacquer bg-lacquer-soft px-3 py-2">
          <p className="font-bold text-lacquer">
            {t("refundDue")}: {formatMoney(refund_due)}
          </p>
          <p className="text-sm">{t("refundHelp")}</p>
        </div>
      )}
      {refunded > 0 && (
        <p className="rounded-small bg-leaf-soft px-3 py-2">
          {t("refunded")}: <b>{formatMoney(refunded)}</b>
        </p>
      )}
    </>
  )
}
