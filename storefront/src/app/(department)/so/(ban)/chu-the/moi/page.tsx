import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { mayVerify } from "@/features/department-producers/may-verify"
import { OnboardForm } from "@/features/department-producers/onboard-form"
import { NO_FILTER, producersPath } from "@/features/department-producers/producer-filter"
import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { readCommunes } from "@/shared/place/geography"
import { PRODUCER_KINDS } from "@/shared/producer-kinds"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("verificationDesk")("onboard.title") }
}

/** Registers a producer who came to the department, or sent the form on paper. */
export default async function OnboardPage() {
  const t = translator("verificationDesk")
  const { me } = await requireOfficer(deskPath("/chu-the/moi"))
  if (!mayVerify(me) || !me.province_code) redirect(producersPath(NO_FILTER))
  return (
    <div className="grid w-full max-w-3xl gap-5">
      <PageHeading title={t("onboard.title")} back={{ href: producersPath(NO_FILTER), label: t("dossier.back") }}>
        {t("onboard.lead")}
      </PageHeading>
      <OnboardForm
        province={{ value: me.province_code, label: me.province_name ?? "" }}
        communes={await readCommunes(me.province_code)}
        kinds={PRODUCER_KINDS.map((kind) => ({ value: kind, label: messages.verification.kind[kind] }))}
        groups={PRODUCT_GROUPS.map(({ code, name }) => ({ value: code, label: name }))}
        words={messages.verificationDesk.onboard}
        placeWords={messages.place}
        offline={t("dossier.offline")}
      />
    </div>
  )
}
