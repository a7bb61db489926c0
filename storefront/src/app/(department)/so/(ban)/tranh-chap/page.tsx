import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { disputeCells } from "@/features/department-disputes/dispute-cells"
import { DISPUTES_SHOWN, disputesPath } from "@/features/department-disputes/disputes-path"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { provinceColumn } from "@/features/department-registers/province-column"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { choiceParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { ChipRow } from "@/shared/ui/chip-row"
import { PageHeading } from "@/shared/ui/page-heading"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("disputes")("desk.title") }
}

const COLUMNS = ["seller", "reason", "opened", "state", "money"] as const

/** Disputes about money of orders in the officer's province, to read: operators decide them. */
async function DisputesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("disputes")
  const params = await searchParams
  const show = choiceParam(params, "xem", DISPUTES_SHOWN) ?? "open"
  const [page, province] = [pageParam(params), provinceParam(params)]
  const hrefOf = (number: number, of = show) => disputesPath(of, { tinh: province, trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const paging = { limit: REGISTER_PAGE, offset: (page - 1) * REGISTER_PAGE }
  const { items, count } = await deskRead<Page<DisputeRow>>(session, "/disputes", {
    show,
    province_code: province,
    ...paging,
  })
  return (
    <>
      <PageHeading title={t("desk.title")} back={{ href: deskPath("/vu-viec"), label: t("desk.back") }}>
        {t("desk.count", { count })}
      </PageHeading>
      <p>{t("desk.lead")}</p>
      <ProvinceFilter me={session.me} here={disputesPath(show)} province={province} />
      <ChipRow
        label={t("desk.filter")}
        chips={DISPUTES_SHOWN.map((each) => ({
          href: hrefOf(1, each),
          label: t(`desk.${each}`),
          selected: each === show,
        }))}
      />
      <p>
        <a href={disputesPath(show, { tinh: province }, "/xlsx")} download className={buttonStyle("secondary")}>
          {t("desk.export")}
        </a>
        <SheetNote count={count} />
      </p>
      <Register
        label={t("desk.title")}
        columns={[
          { key: "order", label: t("desk.order") },
          ...provinceColumn(session.me),
          ...COLUMNS.map((key) => ({ key, label: t(`desk.${key}`) })),
        ]}
        rows={items.map((row) => ({ key: row.id, cells: disputeCells(row) }))}
        empty={{ title: t("desk.empty"), help: t("desk.emptyHelp") }}
        page={page}
        count={count}
        hrefOf={(number) => hrefOf(number)}
      />
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}

export default withSkeleton(DisputesPage, "table")
