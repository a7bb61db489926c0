import type { RecallParcel } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { accountFields } from "@/shared/casework/account-fields"
import { CaseForm } from "@/shared/casework/case-form"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { StateTag } from "@/shared/ui/state-tag"
import { stallPath } from "../seller-session/stall-path"
import { recordReturn } from "./actions"

const TONES = { asked: "waiting", to_refund: "waiting", refunded: "good", turned_back: "plain" } as const
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
            <Link
              href={stallPath(stall, `/don-hang/${parcel.order_id}`)}
              prefetch={false}
              className="text-link inline-flex min-h-11 items-center justify-self-start"
            >
              {t("seller.parcel", {
                code: formatLookupCode(parcel.order_code),
                name: parcel.customer_name,
                quantity: parcel.quantity,
              })}
            </Link>
            {parcel.match === "window" && <p className="text-base text-muted">{t("buyers.unsure")}</p>}
            {parcel.remedy !== "expected" && (
              <p className="flex flex-wrap items-center gap-2">
                <StateTag tone={TONES[parcel.remedy]}>{t(`seller.remedies.${parcel.remedy}`)}</StateTag>
                {parcel.returned > 0 && t("seller.cameBack", { returned: parcel.returned, quantity: parcel.quantity })}
                {parcel.how !== null && `(${t(`seller.how.${parcel.how}`)})`}
              </p>
            )}
            {parcel.return_id !== null && (
              <Link
                href={stallPath(stall, `/tra-hang/${parcel.return_id}`)}
                className="text-link inline-flex min-h-11 items-center justify-self-start"
              >
                {t("seller.seeReturn")}
              </Link>
            )}
            {parcel.remedy === "expected" && mayRecord && (
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
                    ...(parcel.payment_method === "card" ? [] : accountFields()),
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
