import type { Page } from "@san-ocop/kit/http/problem"
import type { ReturnRow } from "@san-ocop/kit/http/returns"
import type { Metadata } from "next"
import { OrderReturns } from "@/features/seller-returns/order-returns"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ stall: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("returns")("listTitle") }
}

/** The newest returns of a stall's orders, what waits for it first. */
export default async function ReturnsPage({ params }: Props) {
  const t = translator("returns")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug, "/tra-hang"))
  const page = await stallRead<Page<ReturnRow>>(session, "/returns?limit=100")
  return (
    <>
      <PageHeading title={t("listTitle")} back={{ href: stallPath(slug), label: t("listHome") }} />
      {page.items.length === 0 ? (
        <EmptyState icon="package" title={t("listEmpty")}>
          {t("listEmptyHelp")}
        </EmptyState>
      ) : (
        <OrderReturns stall={slug} returns={page.items} />
      )}
    </>
  )
}
