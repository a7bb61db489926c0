import type { AuditList } from "@san-ocop/kit/http/department"
import { LOG_SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import type { Metadata } from "next"
import { auditCells } from "@/features/department-audit/audit-cells"
import {
  auditPath,
  auditQuery,
  holdsWrongDay,
  isFiltered,
  readAuditFilter,
} from "@/features/department-audit/audit-filter"
import { AuditFilterForm } from "@/features/department-audit/audit-filter-form"
import { DownloadLink } from "@/features/department-registers/download-link"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import type { SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("department")("audit.title") }
}

async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("department")
  const words = translator("audit")
  const params = await searchParams
  const filter = readAuditFilter(params)
  const session = await requireOfficer(auditPath(filter))
  const { items, count, actions } = await deskRead<AuditList>(session, "/audit", {
    ...auditQuery(filter),
    limit: REGISTER_PAGE,
    offset: (filter.page - 1) * REGISTER_PAGE,
  })
  const empty = isFiltered(filter)
    ? { title: words("emptyFiltered"), help: words("emptyFilteredHelp") }
    : { title: t("audit.empty"), help: t("audit.emptyHelp") }
  return (
    <>
      <PageHeading title={t("audit.title")}>{t("audit.lead")}</PageHeading>
      <StatusLine kind="problem">{holdsWrongDay(params) && words("dayWrong")}</StatusLine>
      <ProvinceFilter
        me={session.me}
        here={auditPath({ ...filter, province: null, page: 1 })}
        province={filter.province}
      />
      <AuditFilterForm filter={filter} actions={actions} />
      {items.length > 0 && (
        <p>
          <DownloadLink href={auditPath(filter, "/xlsx")} />
          <span className="mt-1 block text-sm text-muted">{words("downloadNewest", { most: LOG_SHEET_ROWS })}</span>
        </p>
      )}
      <Register
        label={t("audit.title")}
        columns={[
          { key: "action", label: t("audit.action") },
          { key: "at", label: t("audit.at") },
          { key: "actor", label: t("audit.actor") },
          { key: "entity", label: t("audit.entity") },
          { key: "reason", label: t("audit.reason") },
        ]}
        rows={items.map((row) => ({ key: row.id, cells: auditCells(row) }))}
        empty={empty}
        page={filter.page}
        count={count}
        hrefOf={(page) => auditPath({ ...filter, page })}
      />
    </>
  )
}

export default withSkeleton(AuditPage, "table")
