import { formatDay } from "@san-ocop/kit/day"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { knownOrder, type OrderParams } from "@/features/order/data/known-order"
import { requestReturn } from "@/features/returns/actions"
import { accountFields } from "@/shared/casework/account-fields"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("returns")("open"), robots: { index: false } }
}

/** The form of a return, on a device that opened the order; elsewhere the order's own question comes first. */
export default async function AskReturnPage(props: OrderParams) {
  const t = translator("returns")
  const { code, group, order } = await knownOrder(props)
  const offer = order.return_offer
  if (!offer) redirect(`/don-hang/${code}`)
  const isRecalled = offer.reasons.includes("recalled")
  return (
    <div className="page-narrow grid gap-5">
      <PageHeading
        title={t("newTitle", { code: formatLookupCode(order.code) })}
        back={{ href: `/don-hang/${code}`, label: t("back") }}
      >
        {order.stall.name}
      </PageHeading>
      {isRecalled && <p className="font-bold text-lacquer">{t("leadRecalled")}</p>}
      {offer.until && <p>{t("lead", { day: formatDay(offer.until) })}</p>}
      <CaseForm
        id="return"
        action={requestReturn}
        hidden={{ code, order_code: order.code }}
        fields={[
          ...offer.lines.map(({ line_id, name, left, recalled }) => ({
            kind: "text" as const,
            name: `so-luong-${line_id}`,
            label: t("quantity", { name }),
            hint: isRecalled ? t("quantityRecalled", { count: left, recalled }) : t("quantityHint", { count: left }),
            start: String(isRecalled ? recalled : offer.lines.length === 1 ? left : 0),
          })),
          {
            kind: "choice",
            name: "reason",
            label: t("reason"),
            options: offer.reasons.map((value) => ({ value, label: t(`reasons.${value}`) })),
            ...(isRecalled && { start: "recalled" }),
          },
          { kind: "area", name: "words", label: t("words") },
          ...(group.payment_method === "card" ? [] : accountFields()),
        ]}
        words={formWords(t("submit"))}
      />
    </div>
  )
}
