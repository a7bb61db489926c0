import { translator } from "@/shared/i18n/translator"

/** The headings of what `certificateCells` makes of a certificate. */
export function certificateColumns() {
  const t = translator("department")
  return [
    { key: "product", label: t("certificates.product") },
    { key: "stars", label: t("certificates.stars") },
    { key: "decision", label: t("certificates.decision") },
    { key: "producer", label: t("certificates.producer") },
    { key: "until", label: t("certificates.until") },
    { key: "standing", label: t("certificates.standing") },
  ]
}
