"use server"

import type { IndicatorRecord, Snapshot } from "@san-ocop/kit/http/statistics"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { deskWrite, requireOfficer } from "../department-session/session"
import { readNumber } from "./numbers"
import { statisticsPath } from "./statistics-filter"

const SNAPSHOTS = "/ban-chot"
const RECORDS = "/so-lieu"

/** The fields that were filled in. */
const filled = (form: FormData, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((name): [string, string] => [name, textField(form, name)]).filter(([, value]) => value !== ""),
  )

/** Freezes what the officer looks at, and opens it. */
export async function freezeSnapshot(previous: FormState, form: FormData): Promise<FormState> {
  const session = await requireOfficer(statisticsPath())
  const json = filled(form, ["old_province", "commune_code", "from", "to", "as_of"])
  let id: string
  try {
    const body = { ...json, title: textField(form, "title") }
    id = (await deskWrite<Snapshot>(session, "/statistics/snapshots", body)).id
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(`${statisticsPath({}, `${SNAPSHOTS}/${encodeURIComponent(id)}`)}?bao=da-chot`)
}

/** Writes a number down. */
export async function addRecord(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator("statistics")
  const session = await requireOfficer(statisticsPath({}, RECORDS))
  const [indicator = "", variant = ""] = textField(form, "variant").split("/")
  const value = readNumber(textField(form, "value"))
  const on_day = textField(form, "on_day")
  if (!variant)
    return refusedForm(previous, form, t("records.indicatorMissing"), { variant: t("records.indicatorMissing") })
  if (value === null)
    return refusedForm(previous, form, t("records.valueMissing"), { value: t("records.valueMissing") })
  const optional = filled(form, ["commune_code", "note"])
  const json = { indicator, variant, value, on_day, source: textField(form, "source"), ...optional }
  try {
    // A day that is none goes on as it is: the backend names the field.
    await deskWrite<IndicatorRecord>(session, "/statistics/records", json)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(`${statisticsPath({}, RECORDS)}?bao=da-ghi`)
}

/** Withdraws a number, with a reason. */
export async function withdrawRecord(previous: FormState, form: FormData): Promise<FormState> {
  const session = await requireOfficer(statisticsPath({}, RECORDS))
  const route = `/statistics/records/${encodeURIComponent(textField(form, "record"))}/withdraw`
  try {
    await deskWrite<IndicatorRecord>(session, route, { reason: textField(form, "reason") })
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(`${statisticsPath({}, RECORDS)}?bao=da-rut`)
}
