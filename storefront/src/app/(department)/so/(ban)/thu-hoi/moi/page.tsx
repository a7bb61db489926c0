import { randomUUID } from "node:crypto"
import type { Page } from "@san-ocop/kit/http/problem"
import type { LotToRecall } from "@san-ocop/kit/http/recall"
import type { Metadata } from "next"
import { draftRecall } from "@/features/department-recalls/actions"
import { recallsPath } from "@/features/department-recalls/recall-path"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { CaseForm } from "@/shared/casework/case-form"
import { oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { LotPages, LotSearch } from "@/shared/recall/lot-search"
import { lotsQuery } from "@/shared/recall/lots-a-page"
import { newRecallFields } from "@/shared/recall/new-recall-fields"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("recall")("form.title") }
}

/** Drafts a recall: first find the lots, then say why. */
export default async function NewRecallPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("recall")
  const params = await searchParams
  const q = oneParam(params, "q").slice(0, 100)
  const page = pageParam(params)
  const hrefOf = (number: number) => deskPath("/thu-hoi/moi", { q, trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const lots = await deskRead<Page<LotToRecall>>(session, "/recalls/lots", lotsQuery(q, page))
  return (
    <>
      <PageHeading title={t("form.title")} back={{ href: recallsPath(), label: t("form.back") }}>
        {t("form.lead")}
      </PageHeading>
      <LotSearch action={deskPath("/thu-hoi/moi")} q={q} />
      <LotPages page={page} count={lots.count} hrefOf={hrefOf} />
      {lots.items.length === 0 ? (
        <p className="text-muted">{t("form.noLots")}</p>
      ) : (
        <Card>
          <CaseForm
            id="recall"
            action={draftRecall}
            hidden={{ request_key: randomUUID() }}
            button="danger"
            fields={newRecallFields(lots.items)}
            words={{
              submit: t("form.save"),
              pending: t("one.pending"),
              offline: translator("common")("problem.unreachable"),
            }}
          />
        </Card>
      )}
    </>
  )
}
