import { formatMoney } from "@san-ocop/kit/format-money"
import type { ListingReview } from "@san-ocop/kit/http/department"
import { formatPhone } from "@san-ocop/kit/phone"
import type { ReactNode } from "react"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { certificatePath } from "@/shared/ui/badge"
import { STANDING_TONE } from "@/shared/ui/standing-tone"
import { StateTag } from "@/shared/ui/state-tag"
import { StallLink } from "../department-stalls/stall-link"

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 md:grid-cols-[10rem_1fr]">
    <dt className="text-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Certificates({ certificates }: { certificates: ListingReview["certificates"] }) {
  const t = translator("department")
  if (certificates.length === 0) return <p>{t("review.noCertificates")}</p>
  return (
    <ul className="grid gap-2">
      {certificates.map(({ number, product_name, stars, standing, valid_until, decision_number }) => (
        <li key={number}>
          <a href={certificatePath(number)} target="_blank" rel="noopener" className="text-link">
            {product_name}
          </a>{" "}
          <StateTag tone={STANDING_TONE[standing]}>{t(`standing.${standing}`)}</StateTag>
          <span className="block text-sm text-muted">
            {t("review.certificateLine", { stars, decision: decision_number })}
            {valid_until && `, ${t("review.until", { day: formatDayText(valid_until) })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Who sells, who makes, and what was certified. */
export function PapersSection({ review }: { review: ListingReview }) {
  const t = translator("department")
  const { seller, producer, price } = review
  const statuses = { active: "active", suspended: "suspended", closed: "closed" } as const
  const status = statuses[seller.status as keyof typeof statuses] as keyof typeof statuses | undefined
  return (
    <section className="grid gap-3">
      <h3 className="text-lg">{t("review.papers")}</h3>
      <dl className="grid gap-3">
        <Row name={t("review.price")}>{formatMoney(price)}</Row>
        <Row name={t("review.seller")}>
          <span className="font-bold">
            <StallLink stall={seller.id} name={seller.name} />
          </span>
          {status && <span className="text-muted"> · {t(`review.sellerStatus.${status}`)}</span>}
          {seller.phone && (
            <a href={`tel:${seller.phone}`} className="text-link flex min-h-11 w-fit items-center">
              {t("review.call", { phone: formatPhone(seller.phone) })}
            </a>
          )}
        </Row>
        <Row name={t("review.producer")}>
          {producer ? (
            <>
              <span className="font-bold">{producer.name}</span>
              <span className="text-muted">
                {" · "}
                {producer.verified_on
                  ? t("review.verifiedOn", { day: formatDayText(producer.verified_on) })
                  : t("review.notVerified")}
              </span>
            </>
          ) : (
            t("review.noProducer")
          )}
        </Row>
        <Row name={t("review.certificates")}>
          <Certificates certificates={review.certificates} />
        </Row>
      </dl>
    </section>
  )
}
