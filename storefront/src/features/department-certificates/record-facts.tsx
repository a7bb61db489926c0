import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { STANDING_TONE } from "@/shared/ui/standing-tone"
import { StateTag } from "@/shared/ui/state-tag"
import { decisionPath } from "./decision-path"
import { FactList } from "../department-registers/fact-list"

const points = (value: number): string => value.toLocaleString("vi-VN")

/** Every fact of a certificate as the department holds it. Stars are words: a picture of stars would be the badge. */
export function RecordFacts({ record }: { record: CertificateRecord }) {
  const t = translator("recognition")
  const { decided_on, decision, scores } = record
  const number = record.decision_number
  const decided = !decided_on
    ? number
    : record.decided_precision === "year"
      ? t("record.decisionYear", { number, year: decided_on.slice(0, 4) })
      : t("record.decisionValue", { number, day: formatDayText(decided_on) })
  const sum = scores && Math.round((scores.a + scores.b + scores.c) * 100) / 100
  const facts = [
    [t("record.product"), record.product?.name ?? record.product_name],
    [t("record.producer"), record.producer_name],
    [t("record.stars"), record.stars > 0 && t("record.starsValue", { stars: record.stars })],
    [t("record.state"), t(`state.${record.state}`)],
    [
      t("record.decision"),
      decision ? (
        <a key="decision" className="text-link" href={decisionPath(decision.id)}>
          {decided}
        </a>
      ) : (
        decided
      ),
    ],
    [t("record.issuer"), record.issuer_name],
    [t("record.from"), record.valid_from && formatDayText(record.valid_from)],
    [t("record.until"), record.valid_until && formatDayText(record.valid_until)],
    [
      t("record.scores"),
      scores &&
        sum !== null &&
        t("record.scoresValue", { a: points(scores.a), b: points(scores.b), c: points(scores.c), sum: points(sum) }),
    ],
    [
      t("record.decisionFile"),
      decision?.has_file && (
        <a key="file" className="text-link" href={`${decisionPath(decision.id)}/ban-chup`}>
          {t("record.download")}
        </a>
      ),
    ],
  ] as const
  return (
    <>
      <StateTag tone={STANDING_TONE[record.standing]}>
        {translator("department")(`standing.${record.standing}`)}
      </StateTag>
      <FactList facts={facts} />
    </>
  )
}
