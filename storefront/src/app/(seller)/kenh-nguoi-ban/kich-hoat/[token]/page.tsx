import type { OnboardingLink } from "@san-ocop/kit/http/onboarding-link"
import type { Metadata } from "next"
import { LinkForm } from "@/features/seller-registration/link-form"
import { PlainFrame } from "@/features/seller-shell/plain-frame"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { backend, orNull } from "@/shared/medusa/backend"
import { SELLER_AREA } from "@/shared/session/area"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { EmptyState } from "@/shared/ui/empty-state"

// The address is a key: it is told to nobody.
export const metadata: Metadata = {
  title: translator("verification")("link.title"),
  robots: { index: false, follow: false },
  referrer: "no-referrer",
}

function LinkGone() {
  const t = translator("verification")
  return (
    <EmptyState
      icon="clock"
      title={t("link.goneTitle")}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <ButtonLink href={SELLER_AREA.login}>{t("link.logIn")}</ButtonLink>
          <ButtonLink href="/san" prefetch={false} kind="secondary">
            {t("link.phones")}
          </ButtonLink>
        </div>
      }
    >
      {t("link.goneText")}
    </EmptyState>
  )
}

/** Where a producer lands whom the department has registered: once, to set a password of his own. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const t = translator("verification")
  const { token } = await params
  const link = await orNull(backend.post<OnboardingLink>("/registrations/link", { json: { token } }))
  return (
    <PlainFrame>
      <h1 className="text-2xl">{t("link.title")}</h1>
      {link ? (
        <>
          <p>{t("link.lead", { producer: link.producer_name })}</p>
          <Card>
            <dl className="grid gap-2">
              <div>
                <dt className="text-base text-muted">{t("link.person")}</dt>
                <dd className="font-bold">{link.person_name}</dd>
              </div>
              <div>
                <dt className="text-base text-muted">{t("link.phone")}</dt>
                <dd className="font-bold">{link.phone_masked}</dd>
              </div>
            </dl>
          </Card>
          <LinkForm
            token={token}
            words={messages.verification.link}
            password={{ label: t("open.password"), hint: t("open.passwordHint") }}
            offline={t("step.offline")}
          />
          <p className="text-base text-muted">{t("link.until", { time: formatInstant(link.expires_at) })}</p>
        </>
      ) : (
        <LinkGone />
      )}
    </PlainFrame>
  )
}
