import type { GiftParcel } from "@san-ocop/kit/http/checkout"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { Facts } from "@/features/catalog/components/facts"
import { ComplaintLink } from "@/features/casework/complaint-link"
import { ContactLinks } from "@/features/stall/components/contact-links"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { OrderLines } from "./order-lines"
import { ParcelHead } from "./parcel-head"

/** A gift for who receives it, by the code on its parcel: no price, and nothing that only its giver decides. */
export function ReceivedGift({ parcel }: { parcel: GiftParcel }) {
  const t = translator("order")
  const { code, gift, receiver, address } = parcel
  return (
    <div className="page-narrow grid gap-5">
      <Card className="grid gap-1 bg-leaf-soft">
        <h1 className="text-base font-normal">
          {t("giftFor", { name: receiver.name })}
          <span className="block text-3xl font-bold tracking-wider">{formatLookupCode(code)}</span>
        </h1>
        {gift.message && <p className="whitespace-pre-line text-lg">{gift.message}</p>}
      </Card>
      <Card className="grid gap-4">
        <ParcelHead parcel={parcel} paidBy={null} />
        <OrderLines lines={parcel.lines} order={code} />
        <p className="text-sm text-muted">{t("giftByGiver")}</p>
        <ContactLinks phone={parcel.stall.phone} />
        <ComplaintLink groupCode={code} order={{ code, complaint: null }} />
      </Card>
      <Card>
        <Facts
          facts={[
            { name: t("receiver"), value: `${receiver.name}, ${formatPhone(receiver.phone)}` },
            { name: t("address"), value: [address.line, address.commune_name, address.province_name].join(", ") },
          ]}
        />
      </Card>
    </div>
  )
}
