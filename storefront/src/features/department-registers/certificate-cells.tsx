import type { CertificateRow } from "@san-ocop/kit/http/department"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { STANDING_TONE } from "@/shared/ui/standing-tone"
import { StateTag } from "@/shared/ui/state-tag"
import { deskPath } from "../department-session/desk-path"

/** One certificate as a row of the register, which the keyboard moves among. Stars are words here: a picture of stars would be the badge. */
export function certificateCells(row: CertificateRow) {
  const t = translator("department")
  return {
    product: (
      <a href={deskPath(`/chung-nhan/${row.id}`)} data-queue-row="" className="text-link">
        {row.product_name}
      </a>
    ),
    stars:
      row.stars > 0 ? (
        <span className="whitespace-nowrap">{t("certificates.starsValue", { stars: row.stars })}</span>
      ) : (
        ""
      ),
    decision: (
      <>
        {row.decision_number}
        {row.decided_on && <span className="block text-sm text-muted">{formatDayText(row.decided_on)}</span>}
      </>
    ),
    producer: (
      <>
        {row.producer_name ?? ""}
        {row.commune_name && <span className="block text-sm text-muted">{row.commune_name}</span>}
      </>
    ),
    until: row.valid_until ? formatDayText(row.valid_until) : "",
    standing: <StateTag tone={STANDING_TONE[row.standing]}>{t(`standing.${row.standing}`)}</StateTag>,
  }
}
