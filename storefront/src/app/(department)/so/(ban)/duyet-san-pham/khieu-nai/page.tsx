import type { AppealRow } from "@san-ocop/kit/http/moderation"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import Link from "next/link"
import { queuePath, WAITING } from "@/features/department-listings/queue-filter"
import { APPEAL_FILTERS, APPEAL_TONE, askedOf } from "@/features/department-moderation/appeal-tone"
import { appealPath, APPEALS_PATH, appealsPath } from "@/features/department-moderation/paths"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { choiceParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { ChipRow } from "@/shared/ui/chip-row"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"

export function generateMetadata(): Metadata {
  return { title: translator("moderation")("appeals.title") }
}

export default async function AppealsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("moderation")
  const params = await searchParams
  const filter = choiceParam(params, "tinh-trang", APPEAL_FILTERS) ?? "opened"
  const [page, province] = [pageParam(params), provinceParam(params)]
  const session = await requireOfficer(appealsPath(filter, page, province))
  const { items, count } = await deskRead<Page<AppealRow>>(session, "/listing-appeals", {
    ...askedOf(filter),
    province_code: province,
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  const cellsOf = (row: AppealRow) => ({
    name: (
      <Link href={appealPath(row.id)} data-queue-row="" className="text-link inline-flex min-h-11 items-center">
        {row.name}
      </Link>
    ),
    seller: row.seller_name,
    about: t(`appeals.against.${row.against}`),
    opened: formatInstant(row.opened_at),
    status: <StateTag tone={APPEAL_TONE[row.state]}>{t(`appeals.state.${row.state}`)}</StateTag>,
  })
  return (
    <>
      <PageHeading
        title={t("appeals.title")}
        back={{ href: queuePath(WAITING), label: translator("department")("queue.title") }}
      >
        {t("appeals.count", { count })}
      </PageHeading>
      <ProvinceFilter me={session.me} here={appealsPath(filter)} province={province} />
      <ChipRow
        label={t("appeals.filter")}
        chips={APPEAL_FILTERS.map((each) => ({
          href: appealsPath(each, 1, province),
          label: t(each === "late" ? "appeals.late" : `appeals.state.${each}`),
          selected: each === filter,
        }))}
      />
      <p>
        <a
          href={deskPath(`${APPEALS_PATH}/xlsx`, { "tinh-trang": filter, tinh: province })}
          download
          className={buttonStyle("secondary")}
        >
          {translator("department")("listExport")}
        </a>
        <SheetNote count={count} />
      </p>
      <Register
        label={t("appeals.title")}
        columns={[
          { key: "name", label: t("appeals.product") },
          { key: "seller", label: t("appeals.seller") },
          { key: "about", label: t("appeals.about") },
          { key: "opened", label: t("appeals.opened") },
          { key: "status", label: t("appeals.status") },
        ]}
        rows={items.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
        empty={{ title: t("appeals.empty"), help: t("appeals.emptyHelp") }}
        page={page}
        count={count}
        hrefOf={(number) => appealsPath(filter, number, province)}
      />
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}
