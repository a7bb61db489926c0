import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"

/** Others with the same number; nothing without any. */
export function DuplicatesNote({ duplicates }: { duplicates: VerificationDossier["duplicates"] }) {
  const t = translator("verificationDesk")
  if (duplicates.length === 0) return null
  return (
    <section className="grid gap-2 rounded-card border border-gold bg-gold-soft px-4 py-3">
      <h2 className="flex items-center gap-2 text-lg">
        <Icon name="triangle-alert" />
        {t("facts.duplicates")}
      </h2>
      <ul className="grid gap-1">
        {duplicates.map(({ name, province_name, state, same }) => (
          <li key={`${name}-${province_name}-${same}`}>
            <b>{name}</b>, {province_name}: {t(same === "tax_code" ? "facts.duplicateTax" : "facts.duplicateId")},{" "}
            {t(`list.state.${state}`).toLowerCase()}
          </li>
        ))}
      </ul>
    </section>
  )
}
