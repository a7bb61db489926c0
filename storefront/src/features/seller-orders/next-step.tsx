import type { GhnOffer, GhnParcelState } from "@san-ocop/kit/http/carriers"
import type { PackingLots } from "@san-ocop/kit/http/recall"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { confirmOrder, deliverOrder, returnParcel } from "./actions"
import { CancelForm } from "./cancel-form"
import { FailForm } from "./fail-form"
import { GhnParcel } from "./ghn-parcel"
import { ORDER_NEXT } from "./order-words"
import { ShipForm } from "./ship-form"
import { TakeBackForm } from "./take-back-form"

type Props = {
  stall: string
  order: SellerOrder
  mayWrite: boolean
  packing: PackingLots | null
  ghn: GhnOffer | null
  parcel: GhnParcelState | null
}

const nextKey = ({ state, payment_method }: SellerOrder) =>
  state === "shipped" && payment_method !== "cod" ? "nextShippedPaid" : ORDER_NEXT[state]

/** What to do with the order now: one task, as far as the backend allows it. */
export function NextStep({ stall, order, mayWrite, packing, ghn, parcel }: Props) {
  const t = translator("seller")
  const may = (state: SellerOrder["state"]) => mayWrite && order.moves.includes(state)
  const hidden = { stall, order: order.id }
  const shared = { hidden, offline: t("offline"), wide: true }
  const form = { stall, order: order.id, words: messages.seller.order, offline: t("offline") }
  return (
    <Card className="grid gap-4 border-leaf">
      <div>
        <h2 className="text-base text-muted">{t("order.next")}</h2>
        <p>{mayWrite ? t(`order.${nextKey(order)}`) : t("order.readOnly")}</p>
      </div>
      {may("confirmed") && (
        <ActionForm action={confirmOrder} label={t("order.confirm")} pendingLabel={t("order.confirming")} {...shared} />
      )}
      {may("shipped") && packing && (
        <ShipForm {...form} packing={packing} lotWords={messages.recall.packing} ghn={ghn} />
      )}
      {mayWrite && parcel && <GhnParcel {...form} parcel={parcel} />}
      {may("delivered") && (
        <ActionForm action={deliverOrder} label={t("order.deliver")} pendingLabel={t("order.delivering")} {...shared} />
      )}
      {may("returning") && (
        <ActionForm action={returnParcel} label={t("order.return")} pendingLabel={t("order.returning")} {...shared} />
      )}
      {may("returned") && <TakeBackForm {...form} />}
      {may("delivery_failed") && <FailForm {...form} />}
      {may("cancelled") && <CancelForm {...form} />}
    </Card>
  )
}
