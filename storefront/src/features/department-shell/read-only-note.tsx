import type { DepartmentMe } from "@san-ocop/kit/http/department"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"

const reasonOf = ({ officer, province_code }: DepartmentMe) => {
  if (province_code === null) return "national" as const
  if (officer.role === "auditor") return "auditor" as const
  return officer.agency === "agriculture" ? ("agriculture" as const) : ("other" as const)
}

/** Why there are no buttons to decide with. Nothing for an officer who may decide. */
export function ReadOnlyNote({ me }: { me: DepartmentMe }) {
  if (me.may_moderate) return null
  return (
    <p className="flex items-start gap-2 rounded-card border border-line bg-card px-4 py-3 text-muted">
      <Icon name="info" className="mt-0.5" />
      {translator("department")(`readOnly.${reasonOf(me)}`)}
    </p>
  )
}
