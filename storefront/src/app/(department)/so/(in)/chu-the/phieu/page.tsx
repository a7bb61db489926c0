import type { Metadata } from "next"
import { NO_FILTER, producersPath } from "@/features/department-producers/producer-filter"
import { RegistrationSheet } from "@/features/department-producers/registration-sheet"
import { SheetBar } from "@/features/department-producers/sheet-bar"
import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { translator } from "@/shared/i18n/translator"

export function generateMetadata(): Metadata {
  return { title: translator("verificationDesk")("form.pageTitle") }
}

/** The registration form with nothing filled in, to be handed out. */
export default async function BlankFormPage() {
  const t = translator("verificationDesk")
  const { me } = await requireOfficer(deskPath("/chu-the/phieu"))
  const department = [t("form.anyDepartment"), me.province_name].filter(Boolean).join(" ")
  return (
    <>
      <SheetBar back={producersPath(NO_FILTER)} />
      <RegistrationSheet form={null} department={department} />
    </>
  )
}
