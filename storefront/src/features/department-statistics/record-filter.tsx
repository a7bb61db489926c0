import type { IndicatorRecordList } from "@san-ocop/kit/http/statistics"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { SelectField } from "@/shared/ui/select-field"
import { statisticsPath } from "./statistics-filter"

/** Which indicator's numbers to show; kept in the address. */
type Props = { kept: IndicatorRecordList["kept"]; chosen: string; province: string | null }

export function RecordFilter({ kept, chosen, province }: Props) {
  const t = translator("statistics")
  const indicators = [...new Map(kept.map(({ indicator, indicator_name }) => [indicator, indicator_name]))]
  return (
    <form action={statisticsPath({}, "/so-lieu")} className="flex flex-wrap items-end gap-3">
      {province && <input type="hidden" name="tinh" value={province} />}
      <div className="min-w-64 flex-1 md:max-w-md">
        <SelectField
          id="chi-tieu"
          name="chi-tieu"
          label={t("records.filter")}
          placeholder={t("records.all")}
          defaultValue={chosen}
          options={indicators.map(([value, label]) => ({ value, label }))}
        />
      </div>
      <Button type="submit" kind="secondary">
        {t("records.show")}
      </Button>
    </form>
  )
}
