import type { StallContact } from "@san-ocop/kit/http/seller"
import type { Metadata } from "next"
import { ContactForm } from "@/features/seller-contact/contact-form"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("seller")("contact.title") }
}

/** How shoppers and the department reach the stall. */
export default async function ContactPage({ params, searchParams }: Props) {
  const t = translator("seller")
  const { stall: slug } = await params
  const path = stallPath(slug, "/lien-he")
  const session = await requireStall(slug, path)
  const { phone, email } = await stallRead<StallContact>(session, "/contact")
  const done = choiceParam(await searchParams, "bao", ["saved"])
  return (
    <>
      <PageHeading title={t("contact.title")} back={{ href: stallPath(slug, "/them"), label: t("more.title") }}>
        <p>{t("contact.lead")}</p>
      </PageHeading>
      <StatusLine kind="good">{done ? t("contact.saved") : null}</StatusLine>
      <ContactForm
        key={`${phone}-${email}`}
        stall={slug}
        start={{ phone: phone ?? "", email: email ?? "" }}
        words={messages.seller.contact}
        offline={messages.verification.step.offline}
        login={{ path: loginAddress(SELLER_AREA, path, "expired"), label: messages.verification.step.openLogin }}
      />
    </>
  )
}
