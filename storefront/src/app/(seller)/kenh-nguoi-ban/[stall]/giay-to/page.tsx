import { redirect } from "next/navigation"
import { readRegistrations } from "@/features/seller-registration/registration"
import { registrationPath } from "@/features/seller-registration/steps"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { withSkeleton } from "@/shared/ui/with-skeleton"

/** The papers of a stall are those of its producer's registration. */
async function PapersPage({ params }: { params: Promise<{ stall: string }> }) {
  const t = translator("verification")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug, "/giay-to"))
  const { registrations } = await readRegistrations(session)
  const own = registrations.find(({ stall }) => stall?.slug === session.stall.slug)
  if (own) redirect(registrationPath(own.id))
  return (
    <EmptyState
      icon="file-text"
      title={t("warning.noneTitle")}
      action={<ButtonLink href={stallPath(slug, "/them")}>{t("warning.back")}</ButtonLink>}
    >
      {t("warning.noneText")}
    </EmptyState>
  )
}

export default withSkeleton(PapersPage, "rows")
