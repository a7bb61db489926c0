import type { IndicatorRecordList } from "@san-ocop/kit/http/statistics"
import type { Metadata } from "next"
import { provinceColumn } from "@/features/department-registers/province-column"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { recordCells } from "@/features/department-statistics/record-cells"
import { RecordFilter } from "@/features/department-statistics/record-filter"
import { RecordForm } from "@/features/department-statistics/record-form"
import { statisticsPath } from "@/features/department-statistics/statistics-filter"
import { readCommunes } from "@/shared/place/geography"
import { choiceParam, oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { instantDay } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { buttonStyle } from "@/shared/ui/button-style"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("statistics")("records.title") }
}

async function RecordsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("statistics")
  const params = await searchParams
  const [page, province] = [pageParam(params), provinceParam(params)]
  const indicator = oneParam(params, "chi-tieu").slice(0, 60)
  const hrefOf = (number: number) =>
    deskPath("/thong-ke/so-lieu", { "chi-tieu": indicator, tinh: province, trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const list = await deskRead<IndicatorRecordList>(session, "/statistics/records", {
    indicator,
    province_code: province,
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  const communes = session.me.province_code ? await readCommunes(session.me.province_code) : []
  const told = choiceParam(params, "bao", ["da-ghi", "da-rut"])
  return (
    <>
      <PageHeading title={t("records.title")} back={{ href: statisticsPath(), label: t("links.back") }}>
        {t("records.lead")}
      </PageHeading>
      <StatusLine kind="good">{told && t(told === "da-ghi" ? "records.added" : "records.withdrawn")}</StatusLine>
      {list.may_record && (
        <Card className="grid gap-4">
          <h2 className="text-lg">{t("records.new")}</h2>
          <RecordForm
            kept={list.kept.map((one) => ({
              value: `${one.indicator}/${one.variant}`,
              label: `${one.indicator_name}: ${one.variant_name} (${one.unit})`,
            }))}
            communes={communes.map(({ code, full_name }) => ({ value: code, label: full_name }))}
            today={instantDay(session.me.now)}
            words={messages.statistics.records}
          />
        </Card>
      )}
      <RecordFilter kept={list.kept} chosen={indicator} province={province} />
      <ProvinceFilter
        me={session.me}
        here={deskPath("/thong-ke/so-lieu", { "chi-tieu": indicator })}
        province={province}
      />
      <p>
        <a
          href={deskPath("/thong-ke/so-lieu/xlsx", { "chi-tieu": indicator, tinh: province })}
          download
          className={buttonStyle("secondary")}
        >
          {t("links.sheet")}
        </a>
        <SheetNote count={list.count} />
      </p>
      <Register
        label={t("records.list")}
        columns={[
          { key: "indicator", label: t("records.indicator") },
          ...provinceColumn(session.me),
          { key: "value", label: t("records.value"), number: true },
          { key: "day", label: t("records.onDay") },
          { key: "place", label: t("records.commune") },
          { key: "source", label: t("records.source") },
          { key: "writtenBy", label: t("records.writtenBy") },
          { key: "state", label: t("records.state") },
        ]}
        rows={list.items.map((row) => ({ key: row.id, cells: recordCells(row, list.may_record) }))}
        empty={{ title: t("records.empty"), help: t("records.emptyHelp") }}
        page={page}
        count={list.count}
        hrefOf={hrefOf}
      />
    </>
  )
}

export default withSkeleton(RecordsPage, "table")
