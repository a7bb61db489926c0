import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"

/** Where a member lands whose role may not use the page that he asked for. */
export default async function RoleMayNotPage({ params }: { params: Promise<{ stall: string }> }) {
  const t = translator("seller")
  const { stall: slug } = await params
  const { stall } = await requireStall(slug, stallPath(slug))
  return (
    <EmptyState
      icon="user"
      title={t("roleMayNot.title")}
      action={<ButtonLink href={stallPath(slug)}>{t("problem.home")}</ButtonLink>}
    >
      {t("roleMayNot.text", { role: t(`role.${stall.role}`) })}
    </EmptyState>
  )
}
