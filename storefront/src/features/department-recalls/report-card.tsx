import { formatMoney } from "@san-ocop/kit/format-money"
import type { RecallReport } from "@san-ocop/kit/http/recall"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

const MINUTE = 60
const HOUR = 3_600

/** How well a recall works: what was sold, whom it was sent to and whom it reached, what came back, and how fast. */
export function ReportCard({ report }: { report: RecallReport }) {
  const t = translator("recall")
  // Of nothing there is no share.
  const percent = (value: number | null): string => (value === null ? "" : ` (${value.toString().replace(".", ",")}%)`)
  const span = (seconds: number): string =>
    seconds < MINUTE
      ? t("report.seconds", { count: Math.round(seconds) })
      : seconds < HOUR
        ? t("report.minutes", { count: Math.round(seconds / MINUTE) })
        : t("report.hours", { count: Math.round(seconds / HOUR) })
  const { sold, made, sent, reached, buyers, returned, refunded } = report
  const figures = [
    { name: t("report.sold"), value: t("report.soldValue", { sold, made, percent: percent(report.sold_percent) }) },
    ...(sent === undefined ? [] : [{ name: t("report.sent"), value: t("report.sentValue", { sent, buyers }) }]),
    {
      name: t("report.reached"),
      value: t("report.reachedValue", { reached, buyers, percent: percent(report.reached_percent) }),
    },
    {
      name: t("report.returned"),
      value: t("report.returnedValue", { returned, sold, percent: percent(report.returned_percent) }),
    },
    { name: t("report.refund"), value: String(report.to_refund) },
    ...(refunded === undefined
      ? []
      : [
          {
            name: t("report.refunded"),
            value: t("report.refundedValue", { count: refunded, amount: formatMoney(report.refunded_amount ?? 0) }),
          },
        ]),
  ]
  const times = [
    report.seconds_to_approval !== null && t("report.approval", { time: span(report.seconds_to_approval) }),
    report.seconds_to_buyers !== null && t("report.buyers", { time: span(report.seconds_to_buyers) }),
    report.seconds_to_first_notice !== null && t("report.firstNotice", { time: span(report.seconds_to_first_notice) }),
  ].filter((one) => one !== false)
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("report.title")}</h2>
      <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-6">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="text-lg font-bold">{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t("report.window", { count: report.by_window })}</p>
      {times.length > 0 && (
        <p>
          {t("report.time")}: {times.join(", ")}.
        </p>
      )}
      <p className="text-sm text-muted">
        {t("report.reachedHelp")} {t("report.at", { time: formatInstant(report.counted_at) })}
      </p>
    </Card>
  )
}
