"use client"

import { blankForm, type FormState } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type { ButtonKind } from "@/shared/ui/button-style"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextAreaField } from "@/shared/ui/text-area-field"
import { TextField } from "@/shared/ui/text-field"

type Option = { value: string; label: string }
/** A field of a form about a case. `name` is its path in the request, so that a refusal finds its way back. */
export type CaseField =
  | { kind: "area"; name: string; label: string; hint?: string; note?: string; start?: string }
  | {
      kind: "text" | "tel" | "email" | "date" | "time"
      name: string
      label: string
      hint?: string
      note?: string
      start?: string
    }
  | { kind: "choice"; name: string; label: string; options: readonly Option[]; start?: string }
  | { kind: "select"; name: string; label: string; placeholder: string; options: readonly Option[] }
  | { kind: "many"; name: string; label: string; options: readonly Option[] }

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  fields: readonly CaseField[]
  hidden?: Readonly<Record<string, string>>
  words: Record<"submit" | "pending" | "offline", string>
  /** Tells the fields of two forms on one page apart. */
  id: string
  button?: ButtonKind
}

/** Whether a choice was made: what was sent, or for a single choice what it starts with. Of several, the state keeps one text with blanks. */
function isChosen(field: Extract<CaseField, { kind: "choice" | "many" }>, value: string, sent: string | undefined) {
  if (field.kind === "many") return (sent ?? "").split(" ").includes(value)
  return (sent ?? field.start) === value
}

const Choices = ({
  field,
  id,
  state,
}: {
  field: Extract<CaseField, { kind: "choice" | "many" }>
  id: string
  state: FormState
}) => (
  <fieldset aria-describedby={state.errors[field.name] ? `${id}-error` : undefined}>
    <legend className="font-bold">{field.label}</legend>
    {state.errors[field.name] && (
      <p id={`${id}-error`} className="text-sm font-bold text-lacquer">
        {state.errors[field.name]}
      </p>
    )}
    {field.options.map(({ value, label }) => (
      <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type={field.kind === "choice" ? "radio" : "checkbox"}
          name={field.name}
          value={value}
          defaultChecked={isChosen(field, value, state.values[field.name])}
          className="size-5 shrink-0 accent-leaf"
        />
        {label}
      </label>
    ))}
  </fieldset>
)

/** A form about a case, with any fields: works without JavaScript and loses nothing of what was typed. */
export function CaseForm({ action, fields, hidden = {}, words, id, button }: Props) {
  const { state, pending, form } = useKeptForm(action, blankForm, words.offline)
  return (
    <form className="grid gap-4" noValidate {...form}>
      <StatusLine kind="problem">{state.message}</StatusLine>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => {
        const key = `${id}-${field.name}`
        if (field.kind === "choice" || field.kind === "many") {
          return <Choices key={key} id={key} field={field} state={state} />
        }
        if (field.kind === "select") {
          return (
            <SelectField
              key={`${key}-${String(state.attempts)}`}
              id={key}
              name={field.name}
              label={field.label}
              placeholder={field.placeholder}
              options={field.options}
              defaultValue={state.values[field.name] ?? ""}
              error={state.errors[field.name] ?? null}
            />
          )
        }
        const shared = {
          id: key,
          name: field.name,
          label: field.label,
          ...(field.hint ? { hint: field.hint } : {}),
          ...(field.note ? { note: field.note } : {}),
          error: state.errors[field.name] ?? null,
          defaultValue: state.values[field.name] ?? field.start,
        }
        if (field.kind === "area") return <TextAreaField key={key} {...shared} rows={4} maxLength={2000} />
        return <TextField key={key} {...shared} type={field.kind} maxLength={254} />
      })}
      <SendingButton pending={pending} pendingLabel={words.pending} kind={button} className="justify-self-start">
        {words.submit}
      </SendingButton>
    </form>
  )
}
