import { asksForMoney } from "@san-ocop/kit/asks-for-money"
import type { ComplaintReason, ComplaintWish } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { CaseForm } from "@/shared/casework/case-form"
import { optionsOf } from "@/shared/casework/case-words"
import { complain } from "@/features/casework/shopper-actions"
import { knownParcel, type OrderParams } from "@/features/order/data/known-order"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("casework")("complaint.open"), robots: { index: false } }
}

/** The form of a complaint about one parcel, on a device that opened the order; elsewhere the order's own question comes first. */
export default async function ComplainPage(props: OrderParams) {
  const t = translator("casework")
  const { code, parcel, onlyReceives } = await knownParcel(props)
  const { complaintReason, complaintWish } = messages.casework
  // The money of a gift is its giver's.
  const offered = <T extends ComplaintReason | ComplaintWish>(words: Readonly<Record<T, string>>) =>
    optionsOf(words).filter(({ value }) => !onlyReceives || !asksForMoney(value as T))
  return (
    <div className="page-narrow grid gap-5">
      <PageHeading
        title={t("complaint.newTitle", { code: formatLookupCode(parcel.code) })}
        back={{ href: `/don-hang/${code}`, label: t("report.back") }}
      >
        {parcel.stall.name}
      </PageHeading>
      <p>{t("complaint.lead")}</p>
      <CaseForm
        id="complaint"
        action={complain}
        hidden={{ code, order_code: parcel.code }}
        fields={[
          {
            kind: "choice",
            name: "reason_code",
            label: t("complaint.reason"),
            options: offered(complaintReason),
          },
          { kind: "choice", name: "wish", label: t("complaint.wish"), options: offered(complaintWish) },
          { kind: "area", name: "words", label: t("complaint.words") },
        ]}
        words={{
          submit: t("complaint.submit"),
          pending: t("complaint.pending"),
          offline: translator("common")("problem.unreachable"),
        }}
      />
    </div>
  )
}
