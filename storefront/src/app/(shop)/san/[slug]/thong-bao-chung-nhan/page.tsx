import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readNotices } from "@/features/catalog/data/catalog"
import { PlainLink } from "@/features/certificate/components/plain-link"
import { decodeSegment } from "@/shared/decode-segment"
import { pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { certificatePath } from "@/shared/ui/badge"
import { CertificateNoticeText } from "@/shared/ui/certificate-notices"
import { EmptyState } from "@/shared/ui/empty-state"
import { Pagination } from "@/shared/ui/pagination"

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

async function noticesOf({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).slug)
  return (slug && (await readNotices(slug, pageParam(await searchParams)))) || notFound()
}

export function generateMetadata(): Metadata {
  return { title: translator("recognition")("notices.link") }
}

export default async function NoticesPage(props: Props) {
  const { floor, items, page, pages } = await noticesOf(props)
  const t = translator("recognition")
  const path = `/san/${floor.slug}/thong-bao-chung-nhan`
  return (
    <div className="page-narrow grid gap-5">
      <p>
        <PlainLink href={`/san/${floor.slug}`}>{t("notices.back", { province: floor.province_name })}</PlainLink>
      </p>
      <h1 className="text-2xl">{t("notices.title", { province: floor.province_name })}</h1>
      <p className="text-muted">{t("notices.lead")}</p>
      {items.length === 0 && (
        <EmptyState icon="file-text" title={t("notices.empty")}>
          {t("notices.emptyHelp")}
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {items.map((item) => (
          <li
            key={`${item.certificate_number}-${item.kind}-${item.decision_number}`}
            className="grid gap-2 rounded-card border border-line bg-card p-4"
          >
            <h2 className="text-lg">{item.product_name}</h2>
            {item.producer_name && <p className="text-muted">{item.producer_name}</p>}
            <CertificateNoticeText notice={item} />
            <p>
              <PlainLink href={certificatePath(item.certificate_number)}>{item.certificate_number}</PlainLink>
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefOf={(number) => (number > 1 ? `${path}?trang=${number}` : path)} />
    </div>
  )
}
