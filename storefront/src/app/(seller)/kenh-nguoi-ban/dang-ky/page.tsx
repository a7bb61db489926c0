import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { AccountForm } from "@/features/seller-registration/account-form"
import { kindOptions, provinceOptions } from "@/features/seller-registration/step-body"
import { peekMember } from "@/features/seller-session/session"
import { PlainFrame } from "@/features/seller-shell/plain-frame"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"

export function generateMetadata(): Metadata {
  return { title: translator("verification")("open.title") }
}

/** Opens an account for somebody who has none. Whoever is logged in registers one more producer instead. */
export default async function OpenAccountPage() {
  const t = translator("verification")
  if (await peekMember()) redirect(`${SELLER_AREA.root}/ho-so/moi`)
  return (
    <PlainFrame>
      <h1 className="text-2xl">{t("open.title")}</h1>
      <p className="text-muted">{t("open.lead")}</p>
      <p>
        <Link href={SELLER_AREA.login} className="text-link inline-flex min-h-11 items-center">
          {t("open.haveAccount")}
        </Link>
      </p>
      <AccountForm
        further={false}
        words={messages.verification.open}
        kinds={kindOptions()}
        provinces={await provinceOptions()}
        offline={t("step.offline")}
      />
    </PlainFrame>
  )
}
