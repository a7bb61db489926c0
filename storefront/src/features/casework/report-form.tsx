import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { CaseForm } from "@/shared/casework/case-form"
import { optionsOf } from "@/shared/casework/case-words"
import { report } from "./shopper-actions"

/** What somebody has seen, with an account or without. `about` is a product's handle or a stall's slug. */
export function ReportForm({ kind, about }: { kind: "products" | "stalls"; about: string }) {
  const t = translator("casework")
  const optional = translator("common")("form.optional")
  return (
    <CaseForm
      id="report"
      action={report}
      hidden={{ kind, key: about }}
      fields={[
        {
          kind: "choice",
          name: "reason_code",
          label: t("report.reason"),
          options: optionsOf(messages.casework.reportReason),
        },
        { kind: "area", name: "words", label: t("report.words"), hint: t("report.wordsHint") },
        { kind: "tel", name: "phone", label: t("report.phone"), note: optional, hint: t("report.contactHint") },
        { kind: "email", name: "email", label: t("report.email"), note: optional },
      ]}
      words={{
        submit: t("report.submit"),
        pending: t("report.pending"),
        offline: translator("common")("problem.unreachable"),
      }}
    />
  )
}
