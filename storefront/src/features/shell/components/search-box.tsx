import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { SearchForm } from "./search-form"
import { SearchInput } from "./search-input"

/** The box in which the shop is searched, with suggestions where JavaScript runs. */
export function SearchBox({ id = "tim" }: { id?: string }) {
  const t = translator("common")
  return (
    <SearchForm action="/tim-kiem" pendingLabel={t("searchBox.pending")}>
      <label htmlFor={id} className="sr-only">
        {t("searchBox.label")}
      </label>
      <SearchInput
        id={id}
        placeholder={t("searchBox.placeholder")}
        words={{
          title: t("searchBox.suggestions"),
          kinds: {
            products: t("searchBox.suggestProducts"),
            producers: t("searchBox.suggestProducers"),
            provinces: t("searchBox.suggestProvinces"),
            groups: t("searchBox.suggestGroups"),
          },
          count: t.raw("searchBox.count") as string,
          none: t("searchBox.none"),
        }}
      />
      <button
        type="submit"
        className="inline-flex min-h-12 items-center gap-1.5 rounded-r-card bg-leaf px-4 font-bold text-white hover:bg-leaf-deep"
      >
        <Icon name="search" />
        {t("searchBox.submit")}
      </button>
    </SearchForm>
  )
}
