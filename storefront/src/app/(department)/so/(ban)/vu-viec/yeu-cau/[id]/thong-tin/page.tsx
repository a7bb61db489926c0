import { formatMoney } from "@san-ocop/kit/format-money"
import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import type { SellerInformation } from "@san-ocop/kit/http/seller-information"
import { formatPhone } from "@san-ocop/kit/phone"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Facts } from "@/features/catalog/components/facts"
import { casePath } from "@/features/department-cases/case-filter"
import { identityFacts } from "@/features/department-cases/identity-facts"
import { ListedGoods } from "@/features/department-cases/listed-goods"
import { deskRead, deskWrite, requireOfficer } from "@/features/department-session/session"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ id: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("request.infoTitle"), robots: { index: false } }
}

/** A seller's information to be printed for the authority that asked. Each showing is a handing-over, and recorded as one. */
export default async function SellerInformationPage({ params }: Props) {
  const t = translator("casework")
  const role = translator("seller")
  const { id } = await params
  const page = casePath({ kind: "authority_request", id })
  const session = await requireOfficer(page)
  const path = `/authority-requests/${encodeURIComponent(id)}`
  const information =
    (await orNull(deskWrite<SellerInformation>(session, `${path}/hand-over`, { form: "page" }))) ?? notFound()
  const request = await deskRead<AuthorityRequestReview>(session, path)
  const at = request.handed_over.at(-1)?.at ?? request.received_at
  const said = { authority: request.authority, number: request.paper_number, time: formatInstant(at) }
  return (
    <>
      <div className="print:hidden">
        <PageHeading title={t("request.infoTitle")} back={{ href: page, label: t("desk.back") }}>
          {t("request.print")}
        </PageHeading>
      </div>
      <Card className="grid gap-4">
        <h2 className="text-xl">{information.name}</h2>
        <p>{t("request.infoFor", said)}</p>
        <Facts
          facts={[
            { name: t("request.sellerKind"), value: translator("verification")(`kind.${information.kind}`) },
            { name: t("request.status"), value: t(`request.statuses.${information.status}`) },
            { name: t("request.phone"), value: information.phone && formatPhone(information.phone) },
            { name: t("request.email"), value: information.email },
            { name: t("request.address"), value: information.address },
            { name: t("request.joined"), value: formatDayText(information.joined_on) },
            { name: t("request.orders"), value: String(information.orders) },
            { name: t("request.ordersTotal"), value: formatMoney(information.orders_total) },
            {
              name: t("request.members"),
              value: information.members
                .map((one) =>
                  [one.name, role(`role.${one.role}`), formatPhone(one.phone), one.email].filter(Boolean).join(", "),
                )
                .join("\n"),
            },
            { name: t("request.goodsCount"), value: String(information.listings_count) },
            { name: t("request.goods"), value: <ListedGoods information={information} /> },
          ]}
        />
        {information.identities.map((identity) => (
          <section key={identity.name} className="grid gap-2">
            <h3 className="text-lg">
              {t("request.producer")}: {identity.name}
            </h3>
            <Facts facts={identityFacts(identity)} />
          </section>
        ))}
      </Card>
    </>
  )
}
