import { randomUUID } from "node:crypto"
import type { Page } from "@san-ocop/kit/http/problem"
import type { LotToRecall } from "@san-ocop/kit/http/recall"
import type { Metadata } from "next"
import { draftRecall } from "@/features/seller-recalls/actions"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { CaseForm } from "@/shared/casework/case-form"
import { oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { LotPages, LotSearch } from "@/shared/recall/lot-search"
import { lotsQuery } from "@/shared/recall/lots-a-page"
import { newRecallFields } from "@/shared/recall/new-recall-fields"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("recall")("form.title") }
}

/** A producer asks to take his goods back. */
export default async function NewSellerRecallPage({ params, searchParams }: Props) {
  const t = translator("recall")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const q = oneParam(query, "q").slice(0, 100)
  const path = stallPath(slug, "/thu-hoi/moi")
  const page = pageParam(query)
  const hrefOf = (number: number) => stallPath(slug, "/thu-hoi/moi", { q, trang: number > 1 ? number : null })
  const session = await requireStall(slug, path)
  const lots = await stallRead<Page<LotToRecall>>(session, "/recalls/lots", lotsQuery(q, page))
  return (
    <>
      <PageHeading title={t("form.title")} back={{ href: stallPath(slug, "/thu-hoi"), label: t("form.back") }}>
        {t("form.sellerLead")}
      </PageHeading>
      <LotSearch action={path} q={q} />
      <LotPages page={page} count={lots.count} hrefOf={hrefOf} />
      {lots.items.length === 0 ? (
        <p className="text-muted">{t("form.noLots")}</p>
      ) : (
        <Card>
          <CaseForm
            id="recall"
            action={draftRecall}
            hidden={{ stall: slug, request_key: randomUUID() }}
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
