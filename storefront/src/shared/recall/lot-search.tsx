import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { SearchForm } from "@/shared/ui/search-form"

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
