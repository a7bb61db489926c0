import type { Metadata } from "next"
import { translator } from "@/shared/i18n/translator"
import { DEPARTMENT_AREA } from "@/shared/session/area"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"

export function generateMetadata(): Metadata {
  return { title: translator("department")("problem.notFoundTitle") }
}

export default function NotFound() {
  const t = translator("department")
  return (
    <EmptyState
      icon="search"
      title={t("problem.notFoundTitle")}
      action={<ButtonLink href={DEPARTMENT_AREA.root}>{t("problem.home")}</ButtonLink>}
    >
      {t("problem.notFoundText")}
    </EmptyState>
  )
}
