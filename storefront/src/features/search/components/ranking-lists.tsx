import type { RankingCriteria } from "@san-ocop/kit/http/ranking"
import type { ReactNode } from "react"
import { translator } from "@/shared/i18n/translator"

const Part = ({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) => (
  <section className="grid gap-2">
    <h2 className="text-xl">{title}</h2>
    {lead && <p>{lead}</p>}
    {children}
  </section>
)

const Items = ({ items }: { items: string[] }) => (
  <ol className="grid list-decimal gap-1 pl-6">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ol>
)

/** By what results are ordered, in the words that the backend makes of its settings. */
export function RankingLists({ criteria: { ways, rules, texts, orders } }: { criteria: RankingCriteria }) {
  const t = translator("search")
  return (
    <div className="page-narrow grid gap-6">
      <h1 className="text-2xl md:text-3xl">{t("ranking.title")}</h1>
      <p className="text-lg">{t("ranking.lead")}</p>
      <Part title={t("ranking.paidTitle")} lead={t("ranking.paid")} />
      <Part title={t("ranking.rulesTitle")} lead={t("ranking.rules")}>
        <Items items={rules} />
      </Part>
      <Part title={t("ranking.waysTitle")} lead={t("ranking.ways")}>
        {ways.map(({ title, items }) => (
          <div key={title} className="grid gap-1">
            <h3 className="text-base">{title}</h3>
            <Items items={items} />
          </div>
        ))}
      </Part>
      <Part title={t("ranking.textsTitle")} lead={t("ranking.texts")}>
        <Items items={texts} />
      </Part>
      <Part title={t("ranking.ordersTitle")}>
        <Items items={orders} />
      </Part>
      <Part title={t("ranking.personalTitle")} lead={t("ranking.personal")} />
      <p className="text-muted">{t("ranking.law")}</p>
    </div>
  )
}
