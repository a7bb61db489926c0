import type { Complaint } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { ReactNode } from "react"
import { type Fact, Facts } from "@/features/catalog/components/facts"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

type Props = { complaint: Complaint; stall?: ReactNode; more?: readonly Fact[]; children?: ReactNode }

/** What a complaint is about, what both sides said, and what was decided. `stall`: its name, where that leads somewhere. */
export function ComplaintBody({ complaint, stall, more = [], children }: Props) {
  const t = translator("casework")
  const { messages, outcome, decision_words } = complaint
  return (
    <>
      <Card className="grid gap-3">
        <Facts
          facts={[
            { name: t("complaint.keep"), value: <b>{formatLookupCode(complaint.code)}</b> },
            { name: t("complaint.order"), value: formatLookupCode(complaint.order_code) },
            { name: t("complaint.stall"), value: stall ?? complaint.seller.name },
            ...more,
            { name: t("complaint.about"), value: t(`complaintReason.${complaint.reason_code}`) },
            { name: t("complaint.wished"), value: t(`complaintWish.${complaint.wish}`) },
            { name: t("complaint.told"), value: complaint.words },
            { name: t("complaint.openedAt"), value: formatInstant(complaint.opened_at) },
            { name: t("complaint.dueOn"), value: complaint.due_on && formatDayText(complaint.due_on) },
          ]}
        />
      </Card>
      <section className="grid gap-3">
        <h2 className="text-xl">{t("complaint.talk")}</h2>
        {messages.length === 0 && <p className="text-muted">{t("complaint.noTalk")}</p>}
        <ol className="grid gap-3">
          {messages.map((message) => (
            <li key={`${message.at}-${message.side}`} className="rounded-card border border-line bg-card px-4 py-3">
              <p className="text-sm text-muted">
                <b className="text-ink">{t(`side.${message.side}`)}</b> · {formatInstant(message.at)}
              </p>
              <p className="whitespace-pre-line break-words">{message.words}</p>
            </li>
          ))}
        </ol>
      </section>
      {outcome && (
        <Card className="grid gap-1 border-leaf">
          <h2 className="text-xl">{t("complaint.decision")}</h2>
          <p className="font-bold">{t(`complaintOutcome.${outcome}`)}</p>
          <p className="whitespace-pre-line">{decision_words}</p>
        </Card>
      )}
      {children}
    </>
  )
}
