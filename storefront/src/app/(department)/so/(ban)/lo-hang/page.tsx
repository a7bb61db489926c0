import type { DepartmentLotRow, ProductWithoutLots } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { lotColumns, lotRow } from "@/features/department-lots/lot-cells"
import {
  LOT_TABS,
  lotQuery,
  lotSheetPath,
  lotsPath,
  readLotFilter,
  tabInAddress,
} from "@/features/department-lots/lot-filter"
import { withoutColumns, withoutRow } from "@/features/department-lots/without-cells"
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
  return { title: translator("lots")("desk.title") }
}

async function DepartmentLotsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("lots")
  const filter = readLotFilter(await searchParams)
  const session = await requireOfficer(lotsPath(filter))
  const query = lotQuery(filter, REGISTER_PAGE)
  const shared = { page: filter.page, hrefOf: (page: number) => lotsPath({ ...filter, page }) }
  return (
    <>
      <PageHeading title={t("desk.title")}>{t("desk.lead")}</PageHeading>
      <ProvinceFilter
        me={session.me}
        here={lotsPath({ ...filter, province: null, page: 1 })}
        province={filter.province}
      />
      <ChipRow
        label={t("desk.tabs")}
        chips={LOT_TABS.map((tab) => ({
          href: lotsPath({ ...filter, tab, q: "", page: 1 }),
          label: t(`desk.${tab}`),
          selected: tab === filter.tab,
        }))}
      />
      <SearchForm
        action={deskPath("/lo-hang")}
        label={t("desk.search")}
        value={filter.q}
        keep={{ muc: tabInAddress(filter.tab), tinh: filter.province }}
        button={
          <Button type="submit" kind="secondary">
            {t("desk.find")}
          </Button>
        }
      />
      <p>
        <DownloadLink href={lotSheetPath(filter)} />
      </p>
      {filter.tab === "without" ? (
        <Without
          {...shared}
          list={await deskRead<Page<ProductWithoutLots>>(session, "/products-without-lots", query)}
        />
      ) : (
        <Lots {...shared} list={await deskRead<Page<DepartmentLotRow>>(session, "/lots", query)} />
      )}
      <ListKeyboard words={translator("department")("listKeys")} />
    </>
  )
}

type Shared<Row> = { list: Page<Row>; page: number; hrefOf: (page: number) => string }

function Lots({ list, ...shared }: Shared<DepartmentLotRow>) {
  const t = translator("lots")
  return (
    <Register
      {...shared}
      label={t("desk.lots")}
      columns={lotColumns()}
      rows={list.items.map(lotRow)}
      empty={{ title: t("desk.empty"), help: t("desk.emptyHelp") }}
      count={list.count}
    />
  )
}

function Without({ list, ...shared }: Shared<ProductWithoutLots>) {
  const t = translator("lots")
  return (
    <Register
      {...shared}
      label={t("desk.without")}
      columns={withoutColumns()}
      rows={list.items.map(withoutRow)}
      empty={{ title: t("desk.allTraced"), help: t("desk.allTracedHelp") }}
      count={list.count}
    />
  )
}

export default withSkeleton(DepartmentLotsPage, "table")
