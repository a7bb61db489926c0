import { STAMP_STATES, type StampRow } from "@san-ocop/kit/http/labels"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { stampColumns, stampRow } from "@/features/department-labels/stamp-cells"
import {
  keptInSearch,
  readStampFilter,
  stampQuery,
  stampSheetPath,
  stampsPath,
} from "@/features/department-labels/stamp-filter"
import { DownloadLink } from "@/features/department-registers/download-link"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import type { SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ChipRow } from "@/shared/ui/chip-row"
import { PageHeading } from "@/shared/ui/page-heading"
import { SearchForm } from "@/shared/ui/search-form"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("labels")("desk.title") }
}

async function StampRegisterPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("labels")
  const filter = readStampFilter(await searchParams)
  const session = await requireOfficer(stampsPath(filter))
  const { items, count } = await deskRead<Page<StampRow>>(session, "/label-batches", {
    ...stampQuery(filter),
    limit: REGISTER_PAGE,
    offset: (filter.page - 1) * REGISTER_PAGE,
  })
  const lot = filter.lot
    ? { href: deskPath(`/lo-hang/${encodeURIComponent(filter.lot)}`), label: t("desk.toLot") }
    : null
  return (
    <>
      <PageHeading title={t("desk.title")} {...(lot && { back: lot })}>
        {t(lot ? "desk.countOfLot" : "desk.count", { count })}
      </PageHeading>
      <ProvinceFilter
        me={session.me}
        here={stampsPath({ ...filter, province: null, page: 1 })}
        province={filter.province}
      />
      <ChipRow
        label={t("desk.filter")}
        chips={[null, ...STAMP_STATES].map((state) => ({
          href: stampsPath({ ...filter, state, page: 1 }),
          label: state === null ? t("desk.all") : t(`desk.state.${state}`),
          selected: state === filter.state,
        }))}
      />
      <SearchForm
        action={deskPath("/so-tem")}
        label={t("desk.search")}
        value={filter.q}
        keep={keptInSearch(filter)}
        button={
          <Button type="submit" kind="secondary">
            {t("desk.find")}
          </Button>
        }
      />
      <p>
        <DownloadLink href={stampSheetPath(filter)} count={count} />
      </p>
      <Register
        label={t("desk.title")}
        columns={stampColumns()}
        rows={items.map(stampRow)}
        empty={{ title: t("desk.empty"), help: t("desk.emptyHelp") }}
        page={filter.page}
        count={count}
        hrefOf={(page) => stampsPath({ ...filter, page })}
      />
      <ListKeyboard words={translator("department")("listKeys")} />
    </>
  )
}

export default withSkeleton(StampRegisterPage, "table")
