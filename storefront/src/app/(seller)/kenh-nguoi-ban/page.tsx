import { redirect } from "next/navigation"
import { readRegistrations } from "@/features/seller-registration/registration"
import { logOut } from "@/features/seller-session/actions"
import { requireMember } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { PlainFrame } from "@/features/seller-shell/plain-frame"
import { StallChoice } from "@/features/seller-shell/stall-choice"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { SubmitButton } from "@/shared/ui/submit-button"

/** Most members have one stall and never see this page. */
export default async function StallsPage() {
  const session = await requireMember(SELLER_AREA.root)
  const { me } = session
  const [first, second] = me.sellers
  // Who has no stall yet is on his way to one.
  if (!first && (await readRegistrations(session)).registrations.length > 0) redirect(`${SELLER_AREA.root}/ho-so`)
  if (first && !second) redirect(stallPath(first.slug))
  const t = translator("seller")
  return (
    <PlainFrame>
      {first ? (
        <>
          <h1 className="text-2xl">{t("stalls.title")}</h1>
          <p className="text-muted">{t("stalls.lead")}</p>
          <StallChoice stalls={me.sellers} />
        </>
      ) : (
        <EmptyState
          icon="store"
          title={t("stalls.none")}
          action={
            <ButtonLink href={`${SELLER_AREA.root}/ho-so/moi`}>
              {translator("verification")("mine.register")}
            </ButtonLink>
          }
        >
          {t("stalls.noneHelp")}
        </EmptyState>
      )}
      <form action={logOut}>
        <SubmitButton kind="quiet" pendingLabel={t("more.loggingOut")}>
          {t("more.logout")}
        </SubmitButton>
      </form>
    </PlainFrame>
  )
}
