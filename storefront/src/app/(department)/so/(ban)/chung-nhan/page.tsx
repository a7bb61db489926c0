import type { CertificateStanding } from "@san-ocop/kit/http/catalog"
import type { CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { certificateCells } from "@/features/department-registers/certificate-cells"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { choiceParam, oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ChipRow } from "@/shared/ui/chip-row"
import { PageHeading } from "@/shared/ui/page-heading"
import { SearchForm } from "@/shared/ui/search-form"

export function generateMetadata(): Metadata {
  return { title: translator("department")("certificates.title") }
}

const PATH = "/chung-nhan"
const STANDINGS = [
  "valid",
  "expiring",
  "expired",
  "replaced",
  "suspended",
  "revoked",
  "not_recognised",
] as const satisfies readonly CertificateStanding[]

export default async function CertificatesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("department")
  const params = await searchParams
  const q = oneParam(params, "q").slice(0, 100)
  const standing = choiceParam(params, "hieu-luc", STANDINGS)
  const page = pageParam(params)
  const hrefOf = (number: number) => deskPath(PATH, { "hieu-luc": standing, q, trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const { items, count } = await deskRead<Page<CertificateRow>>(session, "/certificates", {
    q,
    standing,
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  const chip = (value: CertificateStanding | null, label: string) => ({
    href: deskPath(PATH, { "hieu-luc": value, q }),
    label,
    selected: value === standing,
  })
  return (
    <>
      <PageHeading title={t("certificates.title")}>{t("certificates.count", { count })}</PageHeading>
      <SearchForm
        action={deskPath(PATH)}
        label={t("certificates.search")}
        value={q}
        keep={{ "hieu-luc": standing }}
        button={
          <Button type="submit" kind="secondary">
            {t("certificates.searchSubmit")}
          </Button>
        }
      />
      <ChipRow
        label={t("certificates.filter")}
        chips={[chip(null, t("certificates.all")), ...STANDINGS.map((each) => chip(each, t(`standing.${each}`)))]}
      />
      <Register
        label={t("certificates.title")}
        columns={[
          { key: "product", label: t("certificates.product") },
          { key: "stars", label: t("certificates.stars") },
          { key: "decision", label: t("certificates.decision") },
          { key: "producer", label: t("certificates.producer") },
          { key: "until", label: t("certificates.until") },
          { key: "standing", label: t("certificates.standing") },
        ]}
        rows={items.map((row) => ({ key: row.id, cells: certificateCells(row) }))}
        empty={{ title: t("certificates.empty"), help: t("certificates.emptyHelp") }}
        page={page}
        count={count}
        hrefOf={hrefOf}
      />
    </>
  )
}
