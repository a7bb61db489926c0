import type { SellerChoice as Seller } from "@san-ocop/kit/http/seller-choice"
import type { Metadata } from "next"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords, optionsOf } from "@/shared/casework/case-words"
import { announceRestriction } from "@/features/department-cases/actions"
import { SellerChoice } from "@/features/department-cases/seller-choice"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

export function generateMetadata(): Metadata {
  return { title: translator("casework")("restriction.newTitle") }
}

/** Restricts a stall: first which one, then why. */
export default async function NewRestrictionPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("casework")
  const params = await searchParams
  const [q, chosen] = [oneParam(params, "q"), oneParam(params, "gian")]
  const session = await requireOfficer(deskPath("/vu-viec/han-che/moi", { q, gian: chosen }))
  const sellers = await deskRead<Seller[]>(session, "/sellers", { q: chosen || q })
  const seller = sellers.find(({ id }) => id === chosen)
  // An authority's word comes as a request with its paper.
  const { authority_request: _byRequest, ...grounds } = messages.casework.restriction.grounds
  return (
    <>
      <PageHeading title={t("restriction.newTitle")} back={{ href: deskPath("/vu-viec"), label: t("desk.back") }}>
        {t("restriction.newLead")}
      </PageHeading>
      {!seller && <SellerChoice path="/vu-viec/han-che/moi" sellers={sellers} q={q} />}
      {seller && (
        <Card className="grid gap-4">
          <h2 className="text-xl">{seller.name}</h2>
          {seller.is_own ? (
            <StatusLine kind="plain">{t("restriction.own")}</StatusLine>
          ) : (
            <CaseForm
              id="restriction"
              action={announceRestriction}
              hidden={{ seller_id: seller.id }}
              button="danger"
              fields={[
                { kind: "choice", name: "ground", label: t("restriction.ground"), options: optionsOf(grounds) },
                { kind: "area", name: "words", label: t("restriction.words") },
              ]}
              words={formWords(t("restriction.save"))}
            />
          )}
        </Card>
      )}
    </>
  )
}
