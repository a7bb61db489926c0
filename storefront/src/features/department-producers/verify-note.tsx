import type { DepartmentMe } from "@san-ocop/kit/http/department"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { mayVerify } from "./may-verify"

/** Why there are no buttons to decide with. Nothing for an officer who may decide. */
export function VerifyNote({ me }: { me: DepartmentMe }) {
  if (mayVerify(me)) return null
  return (
    <p className="flex items-start gap-2 rounded-card border border-line bg-card px-4 py-3 text-muted">
      <Icon name="info" className="mt-0.5" />
      {translator("verificationDesk")(me.province_code === null ? "dossier.readOnlyNational" : "dossier.readOnly")}
    </p>
  )
}
