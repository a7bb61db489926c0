import { formatMoney } from "@san-ocop/kit/format-money"
import type { PackingLots } from "@san-ocop/kit/http/recall"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { SlipLots } from "./slip-lots"
import type { SlipVariant } from "./slip-variant"

type Props = {
  stall: { name: string; phone: string | null; province: string }
  order: SellerOrder
  packing: PackingLots
  variant: SlipVariant
  /** Where a label or a lot is looked up, as people type it. */
  address: string
}

/** The sheet that goes into the parcel: who sends what to whom, from which lots. A gift tells no prices. */
export function PackingSlip({ stall, order, packing, variant: { paper, gift }, address }: Props) {
  const t = translator("seller")
  const { line, commune_name, province_name } = order.address
  const priceOf = (name: string, unit: string) => order.lines.find((one) => one.name === name && one.unit === unit)
  return (
    <article className={paper === "a6" ? "sheet-a6 grid content-start gap-3" : "sheet grid content-start gap-5"}>
      <header className="border-b border-line pb-2">
        <h1 className="text-2xl">{t("slip.heading")}</h1>
        <p>{t("slip.order", { code: formatLookupCode(order.code), time: formatInstant(order.placed_at) })}</p>
      </header>
      <div className="grid grid-cols-2 gap-4">
        <Person title={t("slip.from")} name={stall.name} phone={stall.phone} place={stall.province} />
        <Person
          title={t("slip.to")}
          name={order.contact.name}
          phone={order.contact.phone}
          place={[line, commune_name, province_name].join(", ")}
        />
      </div>
      {gift && order.gift?.message && (
        <p className="border border-line px-2 py-1 break-words">
          {t("order.giftMessage", { message: order.gift.message })}
        </p>
      )}
      {order.note && (
        <p className="border border-line px-2 py-1 break-words">{t("order.note", { note: order.note })}</p>
      )}
      <table
        className="w-full border-collapse text-left align-top [overflow-wrap:anywhere] max-md:text-sm print:text-base"
        aria-label={t("slip.goods")}
      >
        <thead>
          <tr className="border-b-2 border-line [overflow-wrap:normal]">
            <th scope="col">{t("slip.name")}</th>
            <th scope="col" className="pl-2 text-right">
              {t("slip.quantity")}
            </th>
            <th scope="col" className="pl-2">
              {packing.is_packed ? t("slip.lots") : t("slip.toTake")}
            </th>
            {!gift && (
              <th scope="col" className="whitespace-nowrap text-right">
                {t("slip.total")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {packing.lines.map((one) => (
            <tr key={one.item_id} className="break-inside-avoid border-b border-line align-top">
              <th scope="row" className="py-1 font-bold">
                {one.name}
                <span className="block font-normal">{one.unit}</span>
              </th>
              <td className="pl-2 py-1 text-right font-bold">{one.quantity}</td>
              <td className="pl-2 py-1 break-words">
                <SlipLots line={one} isPacked={packing.is_packed} />
              </td>
              {!gift && (
                <td className="py-1 text-right whitespace-nowrap">
                  {formatMoney(priceOf(one.name, one.unit)?.total ?? 0)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!gift && <SlipTotal order={order} />}
      <p>{t("slip.check", { address })}</p>
    </article>
  )
}

function Person({ title, name, phone, place }: { title: string; name: string; phone: string | null; place: string }) {
  return (
    <section className="min-w-0">
      <h2 className="text-base text-muted">{title}</h2>
      <p className="font-bold break-words">{name}</p>
      {phone && <p>{formatPhone(phone)}</p>}
      <p className="break-words">{place}</p>
    </section>
  )
}

function SlipTotal({ order }: { order: SellerOrder }) {
  const t = translator("seller")
  const row = "flex justify-between gap-3"
  return (
    <dl className="grid gap-1">
      <div className={row}>
        <dt>{t("order.itemTotal")}</dt>
        <dd>{formatMoney(order.item_total)}</dd>
      </div>
      <div className={row}>
        <dt>{t("order.shippingTotal", { name: order.shipping_name })}</dt>
        <dd>{formatMoney(order.shipping_total)}</dd>
      </div>
      {order.discounts.map(({ code, amount }) => (
        <div key={code} className={row}>
          <dt>{translator("order")("voucher", { code })}</dt>
          <dd>{formatMoney(-amount)}</dd>
        </div>
      ))}
      <div className={`${row} text-xl font-bold`}>
        <dt>{order.payment_method === "cod" ? t("order.total") : translator("transfer")("order.total")}</dt>
        <dd>{formatMoney(order.total)}</dd>
      </div>
    </dl>
  )
}
