import type { DepartmentMe } from "@san-ocop/kit/http/department"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"

/** Why a trade officer or an auditor sees no buttons. Nothing for one who may write certificates. */
export const CertificateReadOnly = ({ me }: { me: DepartmentMe }) =>
  me.may_certify ? null : (
    <p className="flex items-start gap-2 rounded-card border border-line bg-card px-4 py-3 text-muted">
      <Icon name="info" className="mt-0.5" />
      {translator("recognition")("readOnly")}
    </p>
  )
