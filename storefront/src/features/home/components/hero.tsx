import type { HomePage } from "@san-ocop/kit/http/catalog"
import { translator } from "@/shared/i18n/translator"

/** Who we are in one line, with today's true numbers. The search box stands right above, in the header. */
export function Hero({ totals }: { totals: HomePage["totals"] }) {
  const t = translator("catalog")
  return (
    <section className="grid gap-2">
      <h1 className="text-2xl md:text-4xl">{t("home.heading")}</h1>
      <p className="text-muted md:text-lg">
        {t("home.lead", { products: totals.products, producers: totals.producers, floors: totals.floors })}
      </p>
    </section>
  )
}
