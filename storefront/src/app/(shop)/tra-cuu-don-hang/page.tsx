import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { LookupForm } from "@/features/order/components/lookup-form"
import { readOrders } from "@/features/order/data/order-cookie"
import { translator } from "@/shared/i18n/translator"
import { Chip } from "@/shared/ui/chip"

export const metadata: Metadata = { title: translator("order")("lookup.title") }

export default async function LookupPage() {
  const t = translator("order")
  const recent = await readOrders()
  return (
    <div className="page-narrow grid gap-5">
      <h1 className="text-2xl">{t("lookup.title")}</h1>
      <p className="text-muted">{t("lookup.lead")}</p>
      <LookupForm />
      {recent.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg">{t("lookup.recent")}</h2>
          <ul className="flex flex-wrap gap-2">
            {recent.map(({ code }) => (
              <li key={code}>
                <Chip href={`/don-hang/${code}`}>{formatLookupCode(code)}</Chip>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
