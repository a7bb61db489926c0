import type { RecallMoment, RecallReview } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

/** What is recalled and why, who decided it and when. */
export function RecallFacts({ recall }: { recall: RecallReview }) {
  const t = translator("recall")
  const moment = (one: RecallMoment | null): string | null =>
    one && `${t("one.moment", { by: one.by, time: formatInstant(one.at) })}${one.words ? `. ${one.words}` : ""}`
  const facts: [string, string | null][] = [
    [t("one.code"), formatLookupCode(recall.code)],
    [t("one.hazard"), t(`hazard.${recall.hazard_class}`)],
    [t("one.reason"), recall.reason],
    [t("one.advice"), recall.advice],
    [t("one.phone"), formatPhone(recall.contact_phone)],
    [t("one.drafted"), moment(recall.drafted)],
    [t("one.approved"), moment(recall.approved)],
    [t("one.ended"), moment(recall.ended)],
  ]
  return (
    <Card>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(9rem,auto)_1fr]">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="grid sm:contents">
                <dt className="text-sm text-muted sm:pt-0.5">{name}</dt>
                <dd className="whitespace-pre-line">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  )
}
