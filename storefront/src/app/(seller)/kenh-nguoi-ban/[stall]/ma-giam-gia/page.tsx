import type { VoucherList } from "@san-ocop/kit/http/vouchers"
import type { Metadata } from "next"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { VoucherCard } from "@/features/seller-vouchers/voucher-card"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("voucher")("title") }
}

/** What the stall gives, the newest first. */
export default async function VouchersPage({ params, searchParams }: Props) {
  const t = translator("voucher")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug, "/ma-giam-gia"))
  const { vouchers } = await stallRead<VoucherList>(session, "/vouchers")
  const done = choiceParam(await searchParams, "bao", ["made", "stopped"])
  const mayWrite = roleMay(session.stall.role, "vouchers:write")
  return (
    <>
      <PageHeading
        title={t("title")}
        back={{ href: stallPath(slug, "/them"), label: translator("seller")("more.title") }}
      >
        <p>{t("lead")}</p>
      </PageHeading>
      <StatusLine kind="good">{done ? t(done) : null}</StatusLine>
      {mayWrite && (
        <ButtonLink href={stallPath(slug, "/ma-giam-gia/moi")} wide>
          {t("new")}
        </ButtonLink>
      )}
      {vouchers.length === 0 && <p>{t("none")}</p>}
      {vouchers.map((voucher) => (
        <VoucherCard key={voucher.id} slug={slug} voucher={voucher} mayStop={mayWrite} />
      ))}
    </>
  )
}
