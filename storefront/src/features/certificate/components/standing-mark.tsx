import type { CertificateStanding } from "@san-ocop/kit/http/catalog"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "@/shared/ui/class-names"

/** Only these show stars. */
export const isInForce = (standing: CertificateStanding): boolean => standing === "valid" || standing === "expiring"

/** "Còn hiệu lực", in one word and one colour. */
export const StandingMark = ({ standing }: { standing: CertificateStanding }) => (
  <span
    className={classNames(
      "rounded-chip px-2 py-0.5 text-sm",
      isInForce(standing) ? "bg-leaf-soft text-leaf-deep" : "border border-line bg-paper text-muted",
    )}
  >
    {translator("catalog")(`certificate.short.${standing}`)}
  </span>
)
