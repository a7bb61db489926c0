import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { Pagination } from "@/shared/ui/pagination"
import { SearchForm } from "@/shared/ui/search-form"
import { pagesOfLots } from "./lots-a-page"

/** Finds the lots that a recall may name. */
export function LotSearch({ action, q }: { action: string; q: string }) {
  const t = translator("recall")
  return (
    <SearchForm
      action={action}
      label={t("form.find")}
      value={q}
      button={
        <Button type="submit" kind="secondary">
          {t("form.search")}
        </Button>
      }
    />
  )
}

type Pages = { page: number; count: number; hrefOf: (page: number) => string }

/** The way to further lots; a recall names those that are ticked on one page. */
export function LotPages({ page, count, hrefOf }: Pages) {
  const pages = pagesOfLots(count)
  if (pages <= 1) return null
  return (
    <div className="grid gap-1">
      <p className="text-muted">{translator("recall")("form.pages", { count })}</p>
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </div>
  )
}
