import type { IndicatorRecord } from "@san-ocop/kit/http/statistics"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { SampleNote } from "@/shared/ui/sample-note"
import { StateTag } from "@/shared/ui/state-tag"
import { formatNumber } from "./numbers"
import { WithdrawForm } from "./withdraw-form"

/** One number that was written down, as a row. */
export function recordCells(record: IndicatorRecord, mayRecord: boolean) {
  const t = translator("statistics")
  const { withdrawn } = record
  return {
    indicator: (
      <>
        {record.indicator_name}
        <span className="block font-normal">{record.variant_name}</span>
        {record.is_sample && <SampleNote />}
      </>
    ),
    value: `${formatNumber(record.value)} ${record.unit}`,
    province: record.province_name ?? "",
    day: formatDayText(record.on_day),
    place: record.commune_name ?? t("records.wholeProvince"),
    source: (
      <>
        {record.source}
        {record.note && <span className="block text-sm text-muted">{record.note}</span>}
      </>
    ),
    writtenBy: t("records.writtenLine", { who: record.written_by, time: formatInstant(record.written_at) }),
    state: withdrawn ? (
      <StateTag tone="stopped">
        {t("records.withdrawnLine", { reason: withdrawn.reason, who: withdrawn.by, time: formatInstant(withdrawn.at) })}
      </StateTag>
    ) : (
      <>
        <StateTag tone="good">{t("records.counts")}</StateTag>
        {mayRecord && <WithdrawForm id={record.id} words={messages.statistics.records} />}
      </>
    ),
  }
}
