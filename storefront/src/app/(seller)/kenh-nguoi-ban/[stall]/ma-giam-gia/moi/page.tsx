import { vietnamDay } from "@san-ocop/kit/day"
import type { Metadata } from "next"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { VOUCHER_KINDS } from "@/features/seller-vouchers/read-voucher-form"
import { VoucherForm } from "@/features/seller-vouchers/voucher-form"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { ChipRow } from "@/shared/ui/chip-row"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("voucher")("form.title") }
}

/** A new voucher: first how it takes off, then everything else. */
export default async function NewVoucherPage({ params, searchParams }: Props) {
  const t = translator("voucher")
  const { stall: slug } = await params
  const path = stallPath(slug, "/ma-giam-gia/moi")
  const { me } = await requireStall(slug, path)
  const kind = choiceParam(await searchParams, "cach", VOUCHER_KINDS) ?? "fixed"
  return (
    <>
      <PageHeading title={t("form.title")} back={{ href: stallPath(slug, "/ma-giam-gia"), label: t("title") }}>
        <p>{t("form.lead")}</p>
      </PageHeading>
      <ChipRow
        label={t("form.kind")}
        chips={VOUCHER_KINDS.map((each) => ({
          href: `${path}?cach=${each}`,
          label: t(`form.kinds.${each}`),
          selected: each === kind,
        }))}
      />
      <VoucherForm
        key={kind}
        stall={slug}
        kind={kind}
        today={vietnamDay(new Date(me.now))}
        words={messages.voucher.form}
        offline={messages.verification.step.offline}
        login={{ path: loginAddress(SELLER_AREA, path, "expired"), label: messages.verification.step.openLogin }}
      />
    </>
  )
}
