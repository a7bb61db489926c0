import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import { deskPath } from "../department-session/desk-path"
import { type AuditFilter, isFiltered } from "./audit-filter"
import { actionWord, entityWord } from "./audit-words"

/** Who, what, from when to when: a plain form, so that the address keeps it. */
export function AuditFilterForm({ filter, actions }: { filter: AuditFilter; actions: readonly string[] }) {
  const t = translator("audit")
  const { who, action, from, to, type, id, province } = filter
  // An action of somebody's old bookmark stays chosen, also where the log holds none of it.
  const choices = action === "" || actions.includes(action) ? actions : [...actions, action]
  const options = choices
    .map((value) => ({ value, label: actionWord(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, "vi"))
  return (
    <form action={deskPath("/nhat-ky")} aria-label={t("filter")} className="grid gap-3">
      {province && <input type="hidden" name="tinh" value={province} />}
      {type && (
        <>
          <input type="hidden" name="loai" value={type} />
          <input type="hidden" name="ma" value={id} />
          <p>{t("record", { entity: entityWord(type) })}</p>
        </>
      )}
      <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <TextField id="nguoi" name="nguoi" label={t("who")} hint={t("whoHint")} defaultValue={who} maxLength={100} />
        <SelectField
          id="viec"
          name="viec"
          label={t("action")}
          options={options}
          placeholder={t("anyAction")}
          defaultValue={action}
        />
        <TextField id="tu" name="tu" type="date" label={t("from")} defaultValue={from} />
        <TextField id="den" name="den" type="date" label={t("to")} defaultValue={to} />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="secondary">
          {t("apply")}
        </Button>
        {isFiltered(filter) && (
          <Link href={deskPath("/nhat-ky")} className="text-link inline-flex min-h-11 items-center">
            {t("clear")}
          </Link>
        )}
      </div>
    </form>
  )
}
