import { randomUUID } from "node:crypto"
import type { LotToRecall } from "@san-ocop/kit/http/recall"
import type { Metadata } from "next"
import { draftRecall } from "@/features/department-recalls/actions"
import { recallsPath } from "@/features/department-recalls/recall-path"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { CaseForm } from "@/shared/casework/case-form"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { LotSearch } from "@/shared/recall/lot-search"
import { newRecallFields } from "@/shared/recall/new-recall-fields"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("recall")("form.title") }
}

/** Drafts a recall: first find the lots, then say why. */
export default async function NewRecallPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("recall")
  const q = oneParam(await searchParams, "q").slice(0, 100)
  const session = await requireOfficer(deskPath("/thu-hoi/moi", { q }))
  const lots = await deskRead<LotToRecall[]>(session, "/recalls/lots", { q })
  return (
    <>
      <PageHeading title={t("form.title")} back={{ href: recallsPath(), label: t("form.back") }}>
        {t("form.lead")}
      </PageHeading>
      <LotSearch action={deskPath("/thu-hoi/moi")} q={q} />
      {lots.length === 0 ? (
        <p className="text-muted">{t("form.noLots")}</p>
      ) : (
        <Card>
          <CaseForm
            id="recall"
            action={draftRecall}
            hidden={{ request_key: randomUUID() }}
            button="danger"
            fields={newRecallFields(lots)}
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
