import { formatDay } from "@san-ocop/kit/day"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { disputeOrder } from "@/features/disputes/actions"
import { knownOrder, type OrderParams } from "@/features/order/data/known-order"
import { accountFields } from "@/shared/casework/account-fields"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords, optionsOf } from "@/shared/casework/case-words"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("disputes")("kind"), robots: { index: false } }
}

/** The form of a dispute about one parcel, on a device that opened the order; elsewhere the order's own question comes first. */
export default async function OpenDisputePage(props: OrderParams) {
  const t = translator("disputes")
  const { code, group, order } = await knownOrder(props)
  if (!order.dispute_until) redirect(`/don-hang/${code}`)
  return (
    <div className="page-narrow grid gap-5">
      <PageHeading
        title={t("newTitle", { code: formatLookupCode(order.code) })}
        back={{ href: `/don-hang/${code}`, label: t("back") }}
      >
        {order.stall.name}
      </PageHeading>
      <p>{t("lead", { day: formatDay(order.dispute_until) })}</p>
      <CaseForm
        id="dispute"
        action={disputeOrder}
        hidden={{ code, order_code: order.code }}
        fields={[
          { kind: "choice", name: "reason", label: t("reason"), options: optionsOf(messages.disputes.reasons) },
          { kind: "area", name: "words", label: t("words") },
          ...(group.payment_method === "card" ? [] : accountFields()),
        ]}
        words={formWords(t("submit"))}
      />
    </div>
  )
}
