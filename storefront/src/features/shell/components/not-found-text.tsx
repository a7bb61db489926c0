import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"

/** There is no such page: says why that may be, and offers the shelves. */
export function NotFoundText() {
  const t = translator("common")
  return (
    <div className="page-narrow">
      <h1 className="sr-only">{t("problem.notFoundTitle")}</h1>
      <EmptyState
        icon="search"
        title={t("problem.notFoundTitle")}
        action={
          <span className="flex flex-wrap justify-center gap-3">
            <ButtonLink href="/tim-kiem">{t("nav.allProducts")}</ButtonLink>
            <ButtonLink href="/san" kind="secondary">
              {t("nav.provinces")}
            </ButtonLink>
          </span>
        }
      >
        {t("problem.notFoundText")}
      </EmptyState>
    </div>
  )
}
