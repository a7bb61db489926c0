import type { DepartmentMe } from "@san-ocop/kit/http/department"
import { translator } from "@/shared/i18n/translator"
import { readProvinces } from "@/shared/place/geography"
import { Button } from "@/shared/ui/button"
import { SelectField } from "@/shared/ui/select-field"

type Props = {
  me: DepartmentMe
  /** The address of the list as it is filtered, without a province and on its first page. */
  here: string
  province: string | null
}

/** Which province a list shows: for who governs more than one. Kept in the address, and in that of every other filter. */
export async function ProvinceFilter({ me, here, province }: Props) {
  if (me.province_code !== null) return null
  const t = translator("department")
  const [action = here, query = ""] = here.split("?")
  return (
    <form action={action} className="flex flex-wrap items-end gap-2">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        id="tinh"
        name="tinh"
        key={province ?? ""}
        label={t("provinceFilter.label")}
        placeholder={t("provinceFilter.all")}
        options={(await readProvinces()).map(({ code, full_name }) => ({ value: code, label: full_name }))}
        defaultValue={province ?? ""}
      />
      <Button type="submit" kind="secondary">
        {t("provinceFilter.submit")}
      </Button>
    </form>
  )
}
