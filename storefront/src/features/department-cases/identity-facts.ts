import type { LegalIdentity } from "@san-ocop/kit/http/seller-information"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

/** Who answers by law for what a stall sells, as names and values, with whole numbers: only for an authority that asked. */
export function identityFacts(identity: LegalIdentity): { name: string; value: string | null }[] {
  const t = translator("casework")
  return [
    { name: t("request.sellerKind"), value: translator("verification")(`kind.${identity.kind}`) },
    { name: t("request.address"), value: identity.address },
    { name: t("request.representative"), value: identity.representative_name },
    { name: t("request.taxCode"), value: identity.tax_code },
    { name: t("request.personalId"), value: identity.personal_id },
    ...identity.registrations.map(({ title, number, issuer, issued_on }) => ({
      name: title,
      value: t("request.registrationPaper", { number, issuer, day: formatDayText(issued_on) }),
    })),
  ]
}
