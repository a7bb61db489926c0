import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { CorrectionForm } from "@/features/seller-registration/correction-form"
import { correctionStart, groupOptions } from "@/features/seller-registration/correction-start"
import { requireRegistration } from "@/features/seller-registration/registration"
import { RegistrationFrame } from "@/features/seller-registration/registration-frame"
import { own, registrationPath } from "@/features/seller-registration/steps"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { readCommunes } from "@/shared/place/geography"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ registration: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("verification")("correction.title") }
}

const { verification: words } = messages

/** What is to be put right of a verified producer. */
export default async function CorrectionPage({ params }: Props) {
  const t = translator("verification")
  const { registration: id } = await params
  const path = registrationPath(id, "/sua-thong-tin")
  const { registration, ...session } = await requireRegistration(id, path)
  if (!registration.may_correct) redirect(registrationPath(id))
  const communes = await readCommunes(registration.province_code)
  return (
    <RegistrationFrame session={session} stall={registration.stall}>
      <PageHeading title={t("correction.title")} back={{ href: registrationPath(id), label: t("step.back") }}>
        <p>{t("correction.formLead")}</p>
      </PageHeading>
      <CorrectionForm
        hand={own(id)}
        start={correctionStart(registration)}
        communes={communes.map(({ code, full_name }) => ({ value: code, label: full_name }))}
        step={words.step}
        loginPath={loginAddress(SELLER_AREA, path, "expired")}
        groups={groupOptions()}
        groupWords={words.groups}
        words={words.correction}
      />
    </RegistrationFrame>
  )
}
