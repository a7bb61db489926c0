import { formatMoney } from "@san-ocop/kit/format-money"
import type { ProductList, ProductQuery } from "@san-ocop/kit/http/catalog"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { TextField } from "@/shared/ui/text-field"
import { formValues } from "../search-query"

type Props = { base: string; query: ProductQuery; range: ProductList["facets"]["price"] }

/** From and to, in dong, as a plain form that carries the other filters along. */
export function PriceFilter({ base, query, range }: Props) {
  const t = translator("catalog")
  const { gia_tu, gia_den, trang: _page, nhom, ...others } = formValues(query)
  const kept = base === "/tim-kiem" && nhom ? { ...others, nhom } : others
  return (
    <form action={base} className="grid gap-3">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {range && (
        <p className="text-sm text-muted">
          {t("search.priceRange", { min: formatMoney(range.min), max: formatMoney(range.max) })}
        </p>
      )}
      <div className="grid grid-cols-2 gap-3">
        <TextField id="gia-tu" name="gia_tu" label={t("search.priceFrom")} defaultValue={gia_tu} inputMode="numeric" />
        <TextField id="gia-den" name="gia_den" label={t("search.priceTo")} defaultValue={gia_den} inputMode="numeric" />
      </div>
      <Button type="submit" kind="secondary">
        {t("search.apply")}
      </Button>
    </form>
  )
}
