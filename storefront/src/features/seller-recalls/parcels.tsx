import type { RecallParcel } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { CaseForm } from "@/shared/casework/case-form"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { StateTag } from "@/shared/ui/state-tag"
import { recordReturn } from "./actions"

const HOWS = ["returned", "destroyed"] as const

type Props = { parcels: readonly RecallParcel[]; stall: string; recall: string; mayRecord: boolean }

/** Parcels with recalled goods that were sent, and what became of the goods. */
export function Parcels({ parcels, stall, recall, mayRecord }: Props) {
  const t = translator("recall")
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("seller.sent")}</h2>
      {parcels.length === 0 && <p className="text-muted">{t("seller.sentNone")}</p>}
      <ul className="divide-y divide-line">
        {parcels.map((parcel) => (
          <li key={parcel.id} className="grid gap-2 py-3">
            <p>
              {t("seller.parcel", {
                code: formatLookupCode(parcel.order_code),
                name: parcel.customer_name,
                quantity: parcel.quantity,
              })}
            </p>
            {parcel.match === "window" && <p className="text-base text-muted">{t("buyers.unsure")}</p>}
            {parcel.how !== null && (
              <p>
                <StateTag tone="waiting">
                  {t("seller.toRefund", { returned: parcel.returned, how: t(`seller.how.${parcel.how}`) })}
                </StateTag>
              </p>
            )}
            {parcel.how === null && mayRecord && (
              <details>
                <summary className="flex min-h-11 items-center font-bold text-leaf">{t("seller.record")}</summary>
                <CaseForm
                  id={`return-${parcel.id}`}
                  action={recordReturn}
                  hidden={{ stall, recall, parcel: parcel.id }}
                  button="secondary"
                  fields={[
                    { kind: "text", name: "quantity", label: t("seller.quantity"), start: String(parcel.quantity) },
                    {
                      kind: "choice",
                      name: "how",
                      label: t("seller.howLabel"),
                      start: "returned",
                      options: HOWS.map((value) => ({ value, label: t(`seller.hows.${value}`) })),
                    },
                  ]}
                  words={{
                    submit: t("seller.save"),
                    pending: t("one.pending"),
                    offline: translator("common")("problem.unreachable"),
                  }}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
