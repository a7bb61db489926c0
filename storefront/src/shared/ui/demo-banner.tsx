import { translator } from "@/shared/i18n/translator"

/** On demonstrations, above everything: what is bought here does not come. */
export function DemoBanner() {
  const t = translator("common")
  return (
    <aside aria-label={t("demo.label")} className="bg-gold-soft text-sm print:hidden">
      <p className="page py-1.5 text-center">{t("demo.banner")}</p>
    </aside>
  )
}
