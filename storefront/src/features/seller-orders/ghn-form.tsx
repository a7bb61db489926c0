import { formatMoney } from "@san-ocop/kit/format-money"
import type { GhnOffer } from "@san-ocop/kit/http/carriers"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { sendWithGhn } from "./actions"

type Props = { stall: string; order: string; offer: GhnOffer }

/** The parcel goes with Giao Hàng Nhanh: what it takes for that, or why it does not take this one. */
export function GhnForm({ stall, order, offer: { fee, why } }: Props) {
  const t = translator("seller")
  if (fee === null) return <p className="text-base text-muted">{why}</p>
  return (
    <div className="grid gap-2 border-b border-line pb-4">
      <p className="text-base text-muted">{t("order.ghnHint")}</p>
      <ActionForm
        action={sendWithGhn}
        label={t("order.ghn", { fee: formatMoney(fee) })}
        pendingLabel={t("order.shipping")}
        hidden={{ stall, order }}
        offline={t("offline")}
        wide
      />
    </div>
  )
}
