import { formatMoney } from "@san-ocop/kit/format-money"
import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { STANDARD_TARIFF, quoteParcel, shippingZone } from "@san-ocop/kit/shipping-tariff"
import { reaches } from "@san-ocop/kit/storage-class"
import { readProvinces } from "@/shared/place/geography"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { Card } from "@/shared/ui/card"
import { CONTROL } from "@/shared/ui/field"

/** What sending one costs, to the province that the person names (in the address, `giao_den`). Only for goods on sale. */
export async function ShippingEstimate({ product, chosen }: { product: ProductPage; chosen: string | undefined }) {
  if (product.sales_mode !== "sale") return null
  const t = translator("catalog")
  const provinces = await readProvinces()
  const zone = chosen ? shippingZone(product.place.province_code, chosen) : null
  const quote = zone && quoteParcel(STANDARD_TARIFF, zone, product.charged_grams)
  return (
    <Card className="grid gap-3">
      <h2 className="text-base">{t("product.shipping")}</h2>
      <form action={`/san-pham/${product.handle}`} className="flex flex-wrap gap-2">
        <select
          name="giao_den"
          aria-label={t("product.shipTo")}
          defaultValue={chosen ?? ""}
          className={`${CONTROL} min-w-0 flex-[1_1_12rem]`}
        >
          <option value="">{t("product.shipChoose")}</option>
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <Button type="submit" kind="secondary" className="shrink-0">
          {t("product.shipShow")}
        </Button>
      </form>
      {zone && !reaches(product, zone) && <p role="status">{t("product.shipNotThere")}</p>}
      {quote && reaches(product, zone) && (
        <p role="status">
          <b>{t("product.shipEstimate", { price: formatMoney(quote.price), days: quote.days })}</b>{" "}
          <span className="text-sm text-muted">{t("product.shipNote", { province: product.place.province_name })}</span>
        </p>
      )}
    </Card>
  )
}
