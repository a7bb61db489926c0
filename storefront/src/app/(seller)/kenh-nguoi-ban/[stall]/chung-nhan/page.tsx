import type { SellerCertificates } from "@san-ocop/kit/http/recognition"
import { formatPhone } from "@san-ocop/kit/phone"
import type { Metadata } from "next"
import { CertificateCard } from "@/features/seller-certificates/certificate-card"
import { RenewalSteps } from "@/features/seller-certificates/renewal-steps"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("recognition")("seller.title") }
}

async function SellerCertificatesPage({ params }: { params: Promise<{ stall: string }> }) {
  const t = translator("recognition")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug, "/chung-nhan"))
  const { certificates, department } = await stallRead<SellerCertificates>(session, "/certificates")
  return (
    <>
      <PageHeading title={t("seller.title")}>{t("seller.lead")}</PageHeading>
      {certificates.length === 0 ? (
        <EmptyState icon="badge-check" title={t("seller.none")}>
          {t("seller.noneHelp")}
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {certificates.map((certificate) => (
            <li key={certificate.number}>
              <CertificateCard certificate={certificate} />
            </li>
          ))}
        </ul>
      )}
      <RenewalSteps />
      {department && <p>{t("seller.ask", { name: department.name, phone: formatPhone(department.phone) })}</p>}
    </>
  )
}

export default withSkeleton(SellerCertificatesPage, "rows")
