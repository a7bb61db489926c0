import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { readRegistrations } from "@/features/seller-registration/registration"
import { RegistrationChoice } from "@/features/seller-registration/registration-choice"
import { registrationPath } from "@/features/seller-registration/steps"
import { logOut } from "@/features/seller-session/actions"
import { requireMember } from "@/features/seller-session/session"
import { PlainFrame } from "@/features/seller-shell/plain-frame"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { SubmitButton } from "@/shared/ui/submit-button"

export function generateMetadata(): Metadata {
  return { title: translator("verification")("mine.title") }
}

const MINE = `${SELLER_AREA.root}/ho-so`

/** The registrations of one person; most have one, and see it at once. */
export default async function MyRegistrationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("verification")
  const session = await requireMember(MINE)
  const { registrations } = await readRegistrations(session)
  const [first, second] = registrations
  if (first && !second && oneParam(await searchParams, "tat-ca") === "") redirect(registrationPath(first.id))
  return (
    <PlainFrame>
      <h1 className="text-2xl">{t("mine.title")}</h1>
      {first ? (
        <>
          <p className="text-muted">{t("mine.lead")}</p>
          <RegistrationChoice registrations={registrations} />
          <ButtonLink href={`${MINE}/moi`} kind="secondary" wide>
            {t("mine.registerMore")}
          </ButtonLink>
        </>
      ) : (
        <EmptyState
          icon="file-text"
          title={t("mine.none")}
          action={<ButtonLink href={`${MINE}/moi`}>{t("mine.register")}</ButtonLink>}
        >
          {t("mine.noneHelp")}
        </EmptyState>
      )}
      <form action={logOut}>
        <SubmitButton kind="quiet" pendingLabel={t("mine.loggingOut")}>
          {t("mine.logout")}
        </SubmitButton>
      </form>
    </PlainFrame>
  )
}
