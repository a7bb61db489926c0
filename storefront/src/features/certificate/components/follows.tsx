import type { CertificatePage } from "@san-ocop/kit/http/catalog"
import { translator } from "@/shared/i18n/translator"
import { certificatePath } from "@/shared/ui/badge"
import { PlainLink } from "./plain-link"

/** Which certificate came before this one, and which took its place. */
export function Follows({ certificate: { renewed_from, replaced_by } }: { certificate: CertificatePage }) {
  const t = translator("recognition")
  return (
    <>
      {replaced_by && (
        <p className="grid">
          {t("replaced.by")}
          <PlainLink href={certificatePath(replaced_by)}>{t("replaced.see", { number: replaced_by })}</PlainLink>
        </p>
      )}
      {renewed_from && (
        <p>
          <PlainLink href={certificatePath(renewed_from)}>{t("replaced.from", { number: renewed_from })}</PlainLink>
        </p>
      )}
    </>
  )
}
