import type { DecisionRow } from "@san-ocop/kit/http/recognition"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { DecisionFileForm } from "./decision-file-form"
import { decisionPath } from "./decision-path"

/** The scanned paper of a decision and, for who may, a place to hand one in. */
export function DecisionPaper({ row, mayCertify }: { row: DecisionRow; mayCertify: boolean }) {
  const t = translator("recognition")
  return (
    <div className="grid gap-2">
      {row.has_file ? (
        <a className="text-link" href={`${decisionPath(row.id)}/ban-chup`} download>
          {t("decisions.download")}
        </a>
      ) : (
        <span className="text-muted">{t("decisions.noFile")}</span>
      )}
      {mayCertify && (
        <DecisionFileForm
          decision={row.id}
          number={row.number}
          words={messages.recognition.decisions}
          offline={t("offline")}
        />
      )}
    </div>
  )
}
