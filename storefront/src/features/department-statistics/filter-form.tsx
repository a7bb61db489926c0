import type { Statistics } from "@san-ocop/kit/http/statistics"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ButtonLink } from "@/shared/ui/button-link"
import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import { type StatisticsFilter, statisticsPath } from "./statistics-filter"

type Option = { value: string; label: string }
type Props = {
  filter: StatisticsFilter
  /** The days that were counted, where the address names none. */
  days: { from: string; to: string; as_of: string } | null
  places: Statistics["places"]
  /** For a national reader only. */
  provinces: readonly Option[] | null
  /** What was wrong with the last question, by field of the address. */
  errors: Partial<Record<keyof StatisticsFilter, string>>
}

/** Which place and which days. Kept in the address, so that it survives a reload and can be sent to a colleague. */
export function FilterForm({ filter, days, places, provinces, errors }: Props) {
  const t = translator("statistics")
  const old = places.old_provinces.map((name) => ({ value: name, label: name }))
  const communes = places.communes.map(({ code, name }) => ({ value: code, label: name }))
  const select = (name: "tinh" | "tinh-cu" | "xa") => ({
    id: name,
    name,
    defaultValue: filter[name],
    error: errors[name] ?? null,
  })
  const date = (name: "tu" | "den" | "chot", shown: string | undefined) => ({
    ...{ id: name, name, type: "date", error: errors[name] ?? null },
    defaultValue: filter[name] || (shown ?? ""),
  })
  return (
    <form
      action={statisticsPath()}
      aria-label={t("filter.title")}
      className="grid items-start gap-4 rounded-card border border-line bg-card p-4 sm:grid-cols-2 lg:grid-cols-3"
    >
      {provinces && (
        <SelectField
          {...select("tinh")}
          label={t("filter.province")}
          placeholder={t("filter.allProvinces")}
          options={provinces}
        />
      )}
      {old.length > 0 && (
        <SelectField
          {...select("tinh-cu")}
          label={t("filter.oldProvince")}
          placeholder={t("filter.allOld")}
          options={old}
        />
      )}
      {communes.length > 0 && (
        <SelectField
          {...select("xa")}
          label={t("filter.commune")}
          placeholder={t("filter.allCommunes")}
          options={communes}
        />
      )}
      <TextField {...date("tu", days?.from)} label={t("filter.from")} />
      <TextField {...date("den", days?.to)} label={t("filter.to")} />
      <TextField {...date("chot", days?.as_of)} label={t("filter.asOf")} hint={t("filter.asOfHint")} />
      <div className="flex flex-wrap gap-3 sm:col-span-2 lg:col-span-3">
        <Button type="submit">{t("filter.submit")}</Button>
        <ButtonLink kind="quiet" href={statisticsPath()}>
          {t("filter.reset")}
        </ButtonLink>
      </div>
    </form>
  )
}
