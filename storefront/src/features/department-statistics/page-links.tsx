import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { buttonStyle } from "@/shared/ui/button-style"
import { type StatisticsFilter, statisticsPath } from "./statistics-filter"

/** What can be done with the numbers that are shown, and the pages beside this one. */
export function PageLinks({ filter }: { filter: StatisticsFilter }) {
  const t = translator("statistics")
  return (
    <nav aria-label={t("links.label")} className="flex flex-wrap gap-3 print:hidden">
      <ButtonLink kind="secondary" href={statisticsPath(filter, "/ban-in")}>
        {t("links.print")}
      </ButtonLink>
      <a className={buttonStyle("secondary")} href={statisticsPath(filter, "/xlsx")} download>
        {t("links.sheet")}
      </a>
      <ButtonLink kind="secondary" href={statisticsPath({}, "/ban-chot")}>
        {t("links.snapshots")}
      </ButtonLink>
      <ButtonLink kind="secondary" href={statisticsPath({}, "/so-lieu")}>
        {t("links.records")}
      </ButtonLink>
    </nav>
  )
}
