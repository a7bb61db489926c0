import type { CaseRow } from "@san-ocop/kit/http/casework"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { caseSheetPath, casesPath, readCaseFilter } from "@/features/department-cases/case-filter"
import { CaseList } from "@/features/department-cases/case-list"
import { CaseSearch } from "@/features/department-cases/case-search"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { ReadOnlyNote } from "@/features/department-shell/read-only-note"
import type { SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 25

export function generateMetadata(): Metadata {
  return { title: translator("casework")("desk.title") }
}

async function CasesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("casework")
  const filter = readCaseFilter(await searchParams)
  const session = await requireOfficer(casesPath(filter))
  const { kind, show, q, province, page } = filter
  const paging = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  const { items, count } = await deskRead<Page<CaseRow>>(session, "/cases", {
    kind,
    show,
    q,
    province_code: province,
    ...paging,
  })
  return (
    <>
      <PageHeading title={t("desk.title")}>{t("desk.count", { count })}</PageHeading>
      <ReadOnlyNote me={session.me} />
      <div className="flex flex-wrap gap-3">
        {session.me.may_moderate && (
          <>
            <ButtonLink href={deskPath("/vu-viec/yeu-cau/moi")}>{t("desk.newRequest")}</ButtonLink>
            <ButtonLink href={deskPath("/vu-viec/han-che/moi")} kind="secondary">
              {t("desk.newRestriction")}
            </ButtonLink>
          </>
        )}
        <ButtonLink href={deskPath("/tranh-chap")} kind="quiet">
          {translator("disputes")("desk.link")}
        </ButtonLink>
        <a href={caseSheetPath(filter)} className={buttonStyle("quiet")}>
          {t("desk.export")}
        </a>
      </div>
      <SheetNote count={count} />
      <ProvinceFilter
        me={session.me}
        here={casesPath({ ...filter, province: null, page: 1 })}
        province={filter.province}
      />
      <CaseSearch filter={filter} />
      {items.length > 0 ? (
        <CaseList rows={items} />
      ) : (
        <EmptyState icon="circle-check" title={t("desk.empty")}>
          {t("desk.emptyHelp")}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(count / PAGE_SIZE)}
        hrefOf={(number) => casesPath({ ...filter, page: number })}
      />
      <ListKeyboard words={translator("department")("listKeys")} />
    </>
  )
}

export default withSkeleton(CasesPage, "table")
