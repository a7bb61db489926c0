import { translator } from "@/shared/i18n/translator"

/** Marks what was made up for the demonstration. */
export function SampleNote() {
  const t = translator("common")
  return (
    <span
      title={t("sample.note")}
      className="inline-block w-fit rounded-chip border border-line bg-paper px-2 py-0.5 text-xs text-muted"
    >
      {t("sample.label")}
    </span>
  )
}
