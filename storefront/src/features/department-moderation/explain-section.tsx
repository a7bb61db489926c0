import type { ListingReview } from "@san-ocop/kit/http/department"
import type { Finding, ScreenedField } from "@san-ocop/kit/http/screening"
import type { ListingContent } from "@san-ocop/kit/http/seller"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"
import { Thumbnail } from "@/shared/ui/thumbnail"
import { MarkedText } from "./marked-text"
import { riskKey } from "./risk-key"

function FindingItem({ finding, content }: { finding: Finding; content: ListingContent }) {
  const t = translator("moderation")
  const fields = [...new Set(finding.places.map(({ field }) => field))]
  const placesIn = (field: ScreenedField) => finding.places.filter((place) => place.field === field)
  return (
    <li className="grid gap-2 rounded-small border border-line bg-white p-3">
      <p className="flex flex-wrap items-center gap-2">
        <StateTag tone={finding.risk === 3 ? "stopped" : "waiting"}>{t(`rule.${finding.rule}`)}</StateTag>
        <span>{finding.why}</span>
      </p>
      {finding.detail && <p>{finding.detail}</p>}
      {fields.map((field) => (
        <div key={field}>
          <p className="text-sm text-muted">{t("explain.found", { field: t(`field.${field}`) })}</p>
          <MarkedText text={content[field] ?? ""} places={placesIn(field)} />
        </div>
      ))}
      {finding.pictures.length > 0 && (
        <ul aria-label={t("explain.reused")} className="flex flex-wrap gap-2">
          {finding.pictures.map((picture) => (
            <li key={picture}>
              <Thumbnail picture={picture} />
            </li>
          ))}
        </ul>
      )}
      <p className="text-sm text-muted">{t("explain.source", { source: finding.source })}</p>
    </li>
  )
}

/** Why the rules say that a listing must be looked at closely: the words in their text, the reason and the law. */
export function ExplainSection({ review }: { review: ListingReview }) {
  const t = translator("moderation")
  const { screening, content, state } = review
  if (!screening) {
    return state === "submitted" || state === "changed" ? <p className="text-muted">{t("explain.notYet")}</p> : null
  }
  const { findings, version, screened_at, risk } = screening
  return (
    <section aria-labelledby="vi-sao" className="grid gap-3">
      <h3 id="vi-sao" className="flex flex-wrap items-center gap-2 text-lg">
        {t("explain.title")}
        <StateTag tone={risk === 0 ? "good" : risk === 3 ? "stopped" : "waiting"}>
          {t(`risk.${riskKey(risk)}`)}
        </StateTag>
      </h3>
      {findings.length === 0 ? (
        <p className="text-muted">{t("explain.none")}</p>
      ) : (
        <ul className="grid gap-3">
          {findings.map((finding) => (
            <FindingItem key={finding.rule} finding={finding} content={content} />
          ))}
        </ul>
      )}
      <p className="text-sm text-muted">{t("explain.screened", { time: formatInstant(screened_at), version })}</p>
    </section>
  )
}
