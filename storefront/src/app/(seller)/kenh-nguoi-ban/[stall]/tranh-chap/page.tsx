import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { OrderDisputes } from "@/features/seller-disputes/order-disputes"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ stall: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("disputes")("listTitle") }
}

/** Disputes about a stall's orders, what it may still answer first. */
export default async function DisputesPage({ params }: Props) {
  const t = translator("disputes")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug, "/tranh-chap"))
  const page = await stallRead<Page<DisputeRow>>(session, "/disputes?limit=100")
  return (
    <>
      <PageHeading title={t("listTitle")} back={{ href: stallPath(slug), label: t("listHome") }} />
      <OrderDisputes stall={slug} disputes={page.items} />
      {page.items.length === 0 && (
        <EmptyState icon="triangle-alert" title={t("listEmpty")}>
          {t("listEmptyHelp")}
        </EmptyState>
      )}
    </>
  )
}
