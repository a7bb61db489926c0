import type { RegistrationForm } from "@san-ocop/kit/http/verification-desk"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { dossierPath, NO_FILTER } from "@/features/department-producers/producer-filter"
import { RegistrationSheet } from "@/features/department-producers/registration-sheet"
import { SheetBar } from "@/features/department-producers/sheet-bar"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"

export function generateMetadata(): Metadata {
  return { title: translator("verificationDesk")("form.pageTitle") }
}

/** The registration form with what is known already, to be printed and signed. */
export default async function FilledFormPage({ params }: { params: Promise<{ producer: string }> }) {
  const { producer: id } = await params
  const session = await requireOfficer(deskPath(`/chu-the/${encodeURIComponent(id)}/phieu`))
  const read = deskRead<RegistrationForm>(session, `/verifications/${encodeURIComponent(id)}/form`)
  const form = (await orNull(read)) ?? notFound()
  return (
    <>
      <SheetBar back={dossierPath(id, NO_FILTER)} />
      <RegistrationSheet form={form} department={form.department.name} />
    </>
  )
}
