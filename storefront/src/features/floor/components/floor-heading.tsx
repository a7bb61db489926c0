import type { FloorPage } from "@san-ocop/kit/http/catalog"
import { translator } from "@/shared/i18n/translator"
import { otherNames } from "./other-names"

/** The province, the old names it holds, and its numbers from live data. */
export function FloorHeading({ floor }: { floor: FloorPage }) {
  const t = translator("catalog")
  const old = otherNames(floor)
  const numbers = [
    { name: t("floor.products"), value: floor.product_count },
    { name: t("floor.producers"), value: floor.producer_count },
    { name: t("floor.fiveStar"), value: floor.stars.five },
    { name: t("floor.fourStar"), value: floor.stars.four },
    { name: t("floor.threeStar"), value: floor.stars.three },
  ].filter(({ value }) => value > 0)
  return (
    <header className="grid gap-4 rounded-card bg-leaf-soft p-5 md:p-8">
      <div>
        <h1 className="text-2xl md:text-4xl">{t("floor.title", { province: floor.province_name })}</h1>
        {old && <p className="mt-1 text-muted">{t("floors.old", { names: old })}</p>}
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {numbers.map(({ name, value }) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="text-2xl font-bold text-leaf-deep">{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
