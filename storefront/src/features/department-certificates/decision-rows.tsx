import type { DecisionRow } from "@san-ocop/kit/http/recognition"
import { formatDayText } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"
import { DecisionFileForm } from "./decision-file-form"

/** One decision as a row of its list, with its scanned paper and, for who may, a place to hand one in. */
export function decisionCells(row: DecisionRow, mayCertify: boolean) {
  const t = translator("recognition")
  const day = row.decided_on && formatDayText(row.decided_on)
  return {
    number: row.number,
    day:
      row.decided_on && row.decided_precision === "year"
        ? t("decisions.year", { year: row.decided_on.slice(0, 4) })
        : day,
    issuer: row.issuer_name,
    certificates: (
      <a
        className="text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
        data-queue-row=""
        href={deskPath("/chung-nhan", { "quyet-dinh": row.id })}
      >
        {t("decisions.look", { count: row.certificate_count })}
      </a>
    ),
    file: (
      <div className="grid gap-2">
        {row.has_file ? (
          <a className="text-link" href={deskPath(`/chung-nhan/quyet-dinh/${row.id}/ban-chup`)} download>
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
    ),
  }
}
