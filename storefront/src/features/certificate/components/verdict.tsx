import type { CertificatePage, CertificateStanding } from "@san-ocop/kit/http/catalog"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "@/shared/ui/class-names"
import { Icon } from "@/shared/ui/icon"
import { Stars } from "@/shared/ui/stars"
import { isInForce } from "./standing-mark"

const TONE: Record<CertificateStanding, string> = {
  valid: "border-leaf bg-leaf-soft",
  expiring: "border-leaf bg-leaf-soft",
  expired: "border-edge bg-card",
  replaced: "border-edge bg-card",
  not_recognised: "border-edge bg-card",
  suspended: "border-lacquer bg-lacquer-soft text-lacquer",
  revoked: "border-lacquer bg-lacquer-soft text-lacquer",
}

/** The answer, first and in one line. Stars only while the certificate is in force. */
export function Verdict({ certificate: { standing, stars, product_name } }: { certificate: CertificatePage }) {
  const t = translator("catalog")
  return (
    <div className={classNames("grid gap-2 rounded-card border-2 p-5", TONE[standing])}>
      <p className="flex items-center gap-2 text-xl font-bold">
        <Icon name={isInForce(standing) ? "circle-check" : "triangle-alert"} size={28} />
        {t(`certificate.standing.${standing}`)}
      </p>
      <p className="text-lg">{product_name}</p>
      {isInForce(standing) && (
        <p className="flex items-center gap-2">
          <Stars count={stars} size={24} />
          <span>{t("certificate.starsValue", { stars })}</span>
        </p>
      )}
    </div>
  )
}
