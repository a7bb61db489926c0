import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallRow } from "@san-ocop/kit/http/recall"
import type { Metadata } from "next"
import { mayVerify } from "@/features/department-producers/may-verify"
import { RecallList } from "@/features/department-recalls/recall-list"
import { RECALL_STATES, recallsPath } from "@/features/department-recalls/recall-path"
import { DownloadLink } from "@/features/department-registers/download-link"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { ReadOnlyNote } from "@/features/department-shell/read-only-note"
import { choiceParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { ChipRow } from "@/shared/ui/chip-row"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 25

export function generateMetadata(): Metadata {
  return { title: translator("recall")("list.title") }
}

async function RecallsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("recall")
  const params = await searchParams
  const [state, page] = [choiceParam(params, "tinh-trang", RECALL_STATES), pageParam(params)]
  const province = provinceParam(params)
  const session = await requireOfficer(recallsPath(state, page, province))
  const paging = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  const { items, count } = await deskRead<Page<RecallRow>>(session, "/recalls", {
    state,
    province_code: province,
    ...paging,
  })
  return (
    <>
      <PageHeading title={t("list.title")}>{t("list.count", { count })}</PageHeading>
      <ProvinceFilter me={session.me} here={recallsPath(state)} province={province} />
      {mayVerify(session.me) ? (
        <ButtonLink href={deskPath("/thu-hoi/moi")} className="justify-self-start">
          {t("list.new")}
        </ButtonLink>
      ) : (
        <ReadOnlyNote me={session.me} />
      )}
      <ChipRow
        label={t("list.filter")}
        chips={[null, ...RECALL_STATES].map((one) => ({
          href: recallsPath(one, 1, province),
          label: one === null ? t("list.all") : t(`state.${one}`),
          selected: one === state,
        }))}
      />
      <p>
        <DownloadLink href={deskPath("/thu-hoi/xlsx", { "tinh-trang": state, tinh: province })} count={count} />
      </p>
      {items.length > 0 ? (
        <RecallList rows={items} />
      ) : (
        <EmptyState icon="circle-check" title={t("list.empty")}>
          {t("list.emptyHelp")}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(count / PAGE_SIZE)}
        hrefOf={(number) => recallsPath(state, number, province)}
      />
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}

export default withSkeleton(RecallsPage, "table")
