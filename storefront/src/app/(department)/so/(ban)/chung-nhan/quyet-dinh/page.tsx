import type { Page } from "@san-ocop/kit/http/problem"
import type { DecisionRow } from "@san-ocop/kit/http/recognition"
import type { Metadata } from "next"
import { CertificateReadOnly } from "@/features/department-certificates/certificate-read-only"
import { decisionCells } from "@/features/department-certificates/decision-rows"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { buttonStyle } from "@/shared/ui/button-style"
import { PageHeading } from "@/shared/ui/page-heading"
import { SearchForm } from "@/shared/ui/search-form"

const PATH = "/chung-nhan/quyet-dinh"

export function generateMetadata(): Metadata {
  return { title: translator("recognition")("decisions.title") }
}

export default async function DecisionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("recognition")
  const params = await searchParams
  const q = oneParam(params, "q").slice(0, 100)
  const [page, province] = [pageParam(params), provinceParam(params)]
  const file = oneParam(params, "tep").slice(0, 64) || null
  const hrefOf = (number: number) => deskPath(PATH, { q, tinh: province, tep: file, trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const { items, count } = await deskRead<Page<DecisionRow>>(session, "/recognition-decisions", {
    q,
    province_code: province,
    import: file,
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  return (
    <>
      <PageHeading title={t("decisions.title")} back={{ href: deskPath("/chung-nhan"), label: t("record.back") }}>
        {t("decisions.count", { count })}
      </PageHeading>
      <CertificateReadOnly me={session.me} />
      <ProvinceFilter me={session.me} here={deskPath(PATH, { q, tep: file })} province={province} />
      {file && (
        <p>
          {t("decisions.ofImport")}{" "}
          <a className="text-link inline-flex min-h-11 items-center" href={deskPath(PATH)}>
            {t("decisions.all")}
          </a>
        </p>
      )}
      <SearchForm
        action={deskPath(PATH)}
        label={t("decisions.search")}
        value={q}
        keep={{ tinh: province, tep: file }}
        button={
          <Button type="submit" kind="secondary">
            {t("decisions.searchSubmit")}
          </Button>
        }
      />
      <p>
        <a
          href={deskPath(`${PATH}/xlsx`, { q, tinh: province, tep: file })}
          download
          className={buttonStyle("secondary")}
        >
          {t("list.export")}
        </a>
        <SheetNote count={count} />
      </p>
      <Register
        label={t("decisions.title")}
        columns={[
          { key: "number", label: t("decisions.number") },
          { key: "day", label: t("decisions.day") },
          { key: "issuer", label: t("decisions.issuer") },
          { key: "certificates", label: t("decisions.certificates"), number: true },
          { key: "file", label: t("decisions.file") },
        ]}
        rows={items.map((row) => ({ key: row.id, cells: decisionCells(row, session.me.may_certify) }))}
        empty={{ title: t("decisions.empty"), help: t("decisions.emptyHelp") }}
        page={page}
        count={count}
        hrefOf={hrefOf}
      />
      <ListKeyboard words={translator("department")("listKeys")} />
    </>
  )
}
