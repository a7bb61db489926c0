import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { BankForm } from "@/features/seller-registration/bank-form"
import { requireRegistration } from "@/features/seller-registration/registration"
import { RegistrationFrame } from "@/features/seller-registration/registration-frame"
import { own, registrationPath } from "@/features/seller-registration/steps"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ registration: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("verification")("bank.change") }
}

const { verification: words } = messages

/** Another bank account for a verified producer. */
export default async function BankAccountPage({ params }: Props) {
  const t = translator("verification")
  const { registration: id } = await params
  const path = registrationPath(id, "/tai-khoan")
  const { registration, ...session } = await requireRegistration(id, path)
  if (!registration.may_change_bank) redirect(registrationPath(id))
  return (
    <RegistrationFrame session={session} stall={registration.stall}>
      <PageHeading title={t("bank.change")} back={{ href: registrationPath(id), label: t("step.back") }}>
        <p>{t("bank.lead")}</p>
      </PageHeading>
      <BankForm
        hand={own(id)}
        start={{ bank_account_name: registration.identity.bank_account_name ?? "" }}
        step={words.step}
        loginPath={loginAddress(SELLER_AREA, path, "expired")}
        words={{ ...words.identity, ...words.bank }}
      />
    </RegistrationFrame>
  )
}
