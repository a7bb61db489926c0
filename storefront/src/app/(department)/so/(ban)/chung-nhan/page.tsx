import type { CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import {
  asQuery,
  certificatesPath,
  inAddress,
  readCertificateFilter,
} from "@/features/department-certificates/certificate-filter"
import { CertificateFilters } from "@/features/department-certificates/certificate-filters"
import { CertificateReadOnly } from "@/features/department-certificates/certificate-read-only"
import { certificateCells } from "@/features/department-registers/certificate-cells"
import { certificateColumns } from "@/features/department-registers/certificate-columns"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import type { SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ButtonLink } from "@/shared/ui/button-link"
import { buttonStyle } from "@/shared/ui/button-style"
import { PageHeading } from "@/shared/ui/page-heading"
import { SearchForm } from "@/shared/ui/search-form"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("department")("certificates.title") }
}

async function CertificatesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("department")
  const words = translator("recognition")
  const filter = readCertificateFilter(await searchParams)
  const session = await requireOfficer(certificatesPath(filter, { page: filter.page }))
  const { items, count } = await deskRead<Page<CertificateRow>>(session, "/certificates", {
    ...asQuery(filter),
    limit: REGISTER_PAGE,
    offset: (filter.page - 1) * REGISTER_PAGE,
  })
  const { q: _q, ...kept } = inAddress(filter)
  return (
    <>
      <PageHeading title={t("certificates.title")}>{t("certificates.count", { count })}</PageHeading>
      <CertificateReadOnly me={session.me} />
      <ProvinceFilter me={session.me} here={certificatesPath(filter, { province: null })} province={filter.province} />
      <p className="flex flex-wrap gap-3">
        {session.me.may_certify && <ButtonLink href={deskPath("/chung-nhan/nhap")}>{words("list.import")}</ButtonLink>}
        <ButtonLink href={deskPath("/chung-nhan/quyet-dinh")} kind="secondary">
          {words("list.decisions")}
        </ButtonLink>
        <a href={deskPath("/chung-nhan/xuat", inAddress(filter))} download className={buttonStyle("secondary")}>
          {words("list.export")}
        </a>
        <SheetNote count={count} />
      </p>
      <SearchForm
        action={deskPath("/chung-nhan")}
        label={t("certificates.search")}
        value={filter.q}
        keep={kept}
        button={
          <Button type="submit" kind="secondary">
            {t("certificates.searchSubmit")}
          </Button>
        }
      />
      <CertificateFilters filter={filter} />
      <Register
        label={t("certificates.title")}
        columns={certificateColumns()}
        rows={items.map((row) => ({ key: row.id, cells: certificateCells(row) }))}
        empty={{ title: t("certificates.empty"), help: t("certificates.emptyHelp") }}
        page={filter.page}
        count={count}
        hrefOf={(page) => certificatesPath(filter, { page })}
      />
      <ListKeyboard words={t("listKeys")} />
    </>
  )
}

export default withSkeleton(CertificatesPage, "table")
