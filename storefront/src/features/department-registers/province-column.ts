import type { DepartmentMe } from "@san-ocop/kit/http/department"
import { translator } from "@/shared/i18n/translator"
import type { Column } from "@/shared/ui/data-table"

/** The column `province` of a register, for who sees more than one province; nobody else is told where he is. */
export const provinceColumn = (me: DepartmentMe): Column[] =>
  me.province_code === null ? [{ key: "province", label: translator("department")("provinceFilter.label") }] : []
