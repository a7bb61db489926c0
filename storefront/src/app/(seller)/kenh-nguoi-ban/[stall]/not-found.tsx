import type { Metadata } from "next"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { SELLER_AREA } from "@/shared/session/area"

export function generateMetadata(): Metadata {
  return { title: translator("seller")("problem.notFoundTitle") }
}

export default function NotFound() {
  const t = translator("seller")
  return (
    <EmptyState
      icon="search"
      title={t("problem.notFoundTitle")}
      action={<ButtonLink href={SELLER_AREA.root}>{t("problem.home")}</ButtonLink>}
    >
      {t("problem.notFoundText")}
    </EmptyState>
  )
}
