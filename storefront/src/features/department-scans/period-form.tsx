import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { TextField } from "@/shared/ui/text-field"
import { deskPath } from "../department-session/desk-path"

/** Which days to look at. Kept in the address, so that it can be sent to a colleague. */
export function PeriodForm({ from, to, province }: { from: string; to: string; province: string | null }) {
  const t = translator("scans")
  return (
    <form
      action={deskPath("/luot-quet")}
      aria-label={t("desk.filter")}
      className="grid items-end gap-4 rounded-card border border-line bg-card p-4 sm:grid-cols-3"
    >
      {province && <input type="hidden" name="tinh" value={province} />}
      <TextField id="tu" name="tu" type="date" label={t("desk.from")} defaultValue={from} />
      <TextField id="den" name="den" type="date" label={t("desk.to")} defaultValue={to} />
      <Button type="submit">{t("desk.submit")}</Button>
    </form>
  )
}
