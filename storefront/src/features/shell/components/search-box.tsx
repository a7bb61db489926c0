import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { SearchInput } from "./search-input"

/** A plain GET form; suggestions come on top of it where JavaScript runs. */
export function SearchBox({ id = "tim" }: { id?: string }) {
  const t = translator("common")
  return (
    <form action="/tim-kiem" role="search" className="relative flex">
      <label htmlFor={id} className="sr-only">
        {t("searchBox.label")}
      </label>
      <SearchInput
        id={id}
        placeholder={t("searchBox.placeholder")}
        words={{
          title: t("searchBox.suggestions"),
          products: t("searchBox.suggestProducts"),
          producers: t("searchBox.suggestProducers"),
          provinces: t("searchBox.suggestProvinces"),
          groups: t("searchBox.suggestGroups"),
        }}
      />
      <button
        type="submit"
        className="inline-flex min-h-12 items-center gap-1.5 rounded-r-card bg-leaf px-4 font-bold text-white hover:bg-leaf-deep"
      >
        <Icon name="search" />
        {t("searchBox.submit")}
      </button>
    </form>
  )
}
