import type { SellerChoice as Seller } from "@san-ocop/kit/http/seller-choice"
import type { Metadata } from "next"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords, optionsOf } from "@/shared/casework/case-words"
import { registerRequest } from "@/features/department-cases/actions"
import { SellerChoice } from "@/features/department-cases/seller-choice"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("casework")("request.newTitle") }
}

/** Writes down what an authority asks for: first which stall, then what its paper says. */
export default async function NewRequestPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("casework")
  const params = await searchParams
  const [q, chosen] = [oneParam(params, "q"), oneParam(params, "gian")]
  const session = await requireOfficer(deskPath("/vu-viec/yeu-cau/moi", { q, gian: chosen }))
  const sellers = await deskRead<Seller[]>(session, "/sellers", { q: chosen || q })
  const seller = sellers.find(({ id }) => id === chosen)
  return (
    <>
      <PageHeading title={t("request.newTitle")} back={{ href: deskPath("/vu-viec"), label: t("desk.back") }}>
        {t("request.newLead")}
      </PageHeading>
      {!seller && <SellerChoice path="/vu-viec/yeu-cau/moi" sellers={sellers} q={q} />}
      {seller && (
        <Card className="grid gap-4">
          <h2 className="text-xl">{seller.name}</h2>
          <CaseForm
            id="request"
            action={registerRequest}
            hidden={{ seller_id: seller.id }}
            fields={[
              {
                kind: "choice",
                name: "kind",
                label: t("request.kind"),
                options: optionsOf(messages.casework.request.kinds),
              },
              {
                kind: "many",
                name: "listing_ids",
                label: t("request.listings"),
                options: seller.listings.map(({ id, name }) => ({ value: id, label: name })),
              },
              { kind: "text", name: "authority", label: t("request.authority") },
              { kind: "text", name: "paper_number", label: t("request.paper") },
              { kind: "date", name: "received_on", label: t("request.receivedOn") },
              { kind: "time", name: "received_time", label: t("request.receivedTime") },
              { kind: "area", name: "words", label: t("request.words") },
            ]}
            words={formWords(t("request.save"))}
          />
        </Card>
      )}
    </>
  )
}
