import type { Metadata } from "next"
import { AccountForm } from "@/features/seller-registration/account-form"
import { kindOptions, provinceOptions } from "@/features/seller-registration/step-body"
import { requireMember } from "@/features/seller-session/session"
import { PlainFrame } from "@/features/seller-shell/plain-frame"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("verification")("open.further") }
}

const MINE = `${SELLER_AREA.root}/ho-so`

export default async function FurtherRegistrationPage() {
  const t = translator("verification")
  await requireMember(`${MINE}/moi`)
  return (
    <PlainFrame>
      <PageHeading title={t("open.further")} back={{ href: MINE, label: t("mine.title") }}>
        {t("open.furtherLead")}
      </PageHeading>
      <AccountForm
        further
        words={messages.verification.open}
        kinds={kindOptions()}
        provinces={await provinceOptions()}
        offline={t("step.offline")}
      />
    </PlainFrame>
  )
}
