import type { AuditRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { auditCells } from "@/features/department-audit/audit-cells"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("department")("audit.title") }
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("department")
  const page = pageParam(await searchParams)
  const hrefOf = (number: number) => deskPath("/nhat-ky", { trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const { items, count } = await deskRead<Page<AuditRow>>(session, "/audit", {
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  return (
    <>
      <PageHeading title={t("audit.title")}>{t("audit.lead")}</PageHeading>
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
        empty={{ title: t("audit.empty"), help: t("audit.emptyHelp") }}
        page={page}
        count={count}
        hrefOf={hrefOf}
      />
    </>
  )
}
