import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { STANDING_TONE } from "@/shared/ui/standing-tone"
import { StateTag } from "@/shared/ui/state-tag"
import { deskPath } from "../department-session/desk-path"

/** All certificates of the same product, newest first: what followed what. */
export function RecordHistory({ record }: { record: CertificateRecord }) {
  const t = translator("recognition")
  const standing = translator("department")
  return (
    <ol className="grid gap-2">
      {record.history.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-l-4 border-line pl-3">
          {one.id === record.id ? (
            <b>
              {one.number} ({t("record.this")})
            </b>
          ) : (
            <a className="text-link" href={deskPath(`/chung-nhan/${one.id}`)}>
              {one.number}
            </a>
          )}
          <span>{t("record.starsValue", { stars: one.stars })}</span>
          {one.decided_on && <span className="text-muted">{formatDayText(one.decided_on)}</span>}
          <StateTag tone={STANDING_TONE[one.standing]}>{standing(`standing.${one.standing}`)}</StateTag>
        </li>
      ))}
    </ol>
  )
}
