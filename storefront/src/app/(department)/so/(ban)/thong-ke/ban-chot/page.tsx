import type { Page } from "@san-ocop/kit/http/problem"
import type { SnapshotRow } from "@san-ocop/kit/http/statistics"
import type { Metadata } from "next"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { snapshotCells } from "@/features/department-statistics/snapshot-cells"
import { statisticsPath } from "@/features/department-statistics/statistics-filter"
import { pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("statistics")("snapshots.title") }
}

export default async function SnapshotsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("statistics")
  const params = await searchParams
  const [page, province] = [pageParam(params), provinceParam(params)]
  const hrefOf = (number: number) =>
    deskPath("/thong-ke/ban-chot", { tinh: province, trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const { items, count } = await deskRead<Page<SnapshotRow>>(session, "/statistics/snapshots", {
    province_code: province,
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  return (
    <>
      <PageHeading title={t("snapshots.title")} back={{ href: statisticsPath(), label: t("links.back") }}>
        {t("snapshots.lead")}
      </PageHeading>
      <ProvinceFilter me={session.me} here={deskPath("/thong-ke/ban-chot")} province={province} />
      <p>
        <a href={deskPath("/thong-ke/ban-chot/xlsx", { tinh: province })} download className={buttonStyle("secondary")}>
          {t("links.sheet")}
        </a>
        <SheetNote count={count} />
      </p>
      <Register
        label={t("snapshots.title")}
        columns={[
          { key: "name", label: t("snapshots.name") },
          { key: "place", label: t("snapshots.place") },
          { key: "period", label: t("snapshots.period") },
          { key: "asOf", label: t("snapshots.asOf") },
          { key: "takenBy", label: t("snapshots.takenBy") },
          { key: "takenAt", label: t("snapshots.takenAt") },
        ]}
        rows={items.map((row) => ({ key: row.id, cells: snapshotCells(row) }))}
        empty={{ title: t("snapshots.empty"), help: t("snapshots.emptyHelp") }}
        page={page}
        count={count}
        hrefOf={hrefOf}
      />
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}
