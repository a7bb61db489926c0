import { redirect } from "next/navigation"
import { logOut } from "@/features/seller-session/actions"
import { requireMember } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { PlainFrame } from "@/features/seller-shell/plain-frame"
import { StallChoice } from "@/features/seller-shell/stall-choice"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"
import { EmptyState } from "@/shared/ui/empty-state"
import { SubmitButton } from "@/shared/ui/submit-button"

/** Most members have one stall and never see this page. */
export default async function StallsPage() {
  const { me } = await requireMember(SELLER_AREA.root)
  const [first, second] = me.sellers
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
        <EmptyState icon="store" title={t("stalls.none")}>
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
