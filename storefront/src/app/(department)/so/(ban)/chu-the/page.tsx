import type { ProducerRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { DownloadLink } from "@/features/department-registers/download-link"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { wordOf } from "@/features/department-registers/word-of"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { formatDayText } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { PageHeading } from "@/shared/ui/page-heading"
import { SearchForm } from "@/shared/ui/search-form"
import { StateTag } from "@/shared/ui/state-tag"

export function generateMetadata(): Metadata {
  return { title: translator("department")("producers.title") }
}

const PATH = "/chu-the"
const words = messages.department

const cellsOf = (row: ProducerRow) => ({
  name: (
    <a href={`/chu-the/${encodeURIComponent(row.slug)}`} target="_blank" rel="noopener" className="text-link">
      {row.name}
    </a>
  ),
  kind: wordOf(words.producerKind, row.kind),
  place: row.commune_name ?? "",
  state: (
    <>
      <StateTag tone={row.verification_state === "verified" ? "good" : "plain"}>
        {wordOf(words.verification, row.verification_state)}
      </StateTag>
      {row.verified_on && <span className="text-sm text-muted"> {formatDayText(row.verified_on)}</span>}
    </>
  ),
  products: row.product_count,
  certificates: row.certificate_count,
})

export default async function ProducersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("department")
  const params = await searchParams
  const q = oneParam(params, "q").slice(0, 100)
  const page = pageParam(params)
  const hrefOf = (number: number) => deskPath(PATH, { q, trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const { items, count } = await deskRead<Page<ProducerRow>>(session, "/producers", {
    q,
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  return (
    <>
      <PageHeading title={t("producers.title")}>{t("producers.count", { count })}</PageHeading>
      <SearchForm
        action={deskPath(PATH)}
        label={t("producers.search")}
        value={q}
        button={
          <Button type="submit" kind="secondary">
            {t("producers.searchSubmit")}
          </Button>
        }
      />
      {items.length > 0 && (
        <p>
          <DownloadLink href={deskPath(`${PATH}/xlsx`, { q })} />
        </p>
      )}
      <Register
        label={t("producers.title")}
        columns={[
          { key: "name", label: t("producers.name") },
          { key: "kind", label: t("producers.kind") },
          { key: "place", label: t("producers.place") },
          { key: "state", label: t("producers.state") },
          { key: "products", label: t("producers.products"), number: true },
          { key: "certificates", label: t("producers.certificates"), number: true },
        ]}
        rows={items.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
        empty={{ title: t("producers.empty"), help: t("producers.emptyHelp") }}
        page={page}
        count={count}
        hrefOf={hrefOf}
      />
    </>
  )
}
