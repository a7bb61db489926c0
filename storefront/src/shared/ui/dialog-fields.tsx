import { CheckLine } from "./check-line"
import { RadioList } from "./radio-list"
import { TextAreaField } from "./text-area-field"
import { TextField } from "./text-field"

type Option = { value: string; label: string }

/** One field of a dialog, as data, so that pages made on the server can say what a decision asks for. */
export type DialogField =
  | { kind: "radios"; name: string; label: string; options: readonly Option[]; value?: string }
  | { kind: "checks"; name: string; label: string; options: readonly Option[]; chosen?: readonly string[] }
  | { kind: "words"; name: string; label: string; hint?: string }
  | { kind: "day"; name: string; label: string; hint?: string }

type Props = {
  /** Before the id of each field: several dialogs stand on one page. */
  prefix: string
  fields: readonly DialogField[]
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}

/** The fields of a dialog, with what was typed and what is wrong. Ticked boxes come back as one text with blanks between. */
export const DialogFields = ({ prefix, fields, values, errors }: Props) =>
  fields.map((field) => {
    const { kind, name, label } = field
    const id = `${prefix}-${name}`
    const error = errors[name] ?? null
    if (kind === "radios") {
      const value = values[name] ?? field.value ?? ""
      return (
        <RadioList key={name} id={id} name={name} legend={label} options={field.options} value={value} error={error} />
      )
    }
    if (kind === "words") {
      return (
        <TextAreaField
          key={name}
          id={id}
          name={name}
          label={label}
          error={error}
          defaultValue={values[name]}
          maxLength={1000}
          {...(field.hint ? { hint: field.hint } : {})}
        />
      )
    }
    if (kind === "day") {
      return (
        <TextField
          key={name}
          id={id}
          name={name}
          type="date"
          label={label}
          error={error}
          defaultValue={values[name]}
          {...(field.hint ? { hint: field.hint } : {})}
        />
      )
    }
    const chosen = values[name]?.split(" ") ?? field.chosen ?? []
    return (
      <fieldset key={name} className="grid gap-2" aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="mb-2 font-bold">{label}</legend>
        {field.options.map((option) => (
          <CheckLine key={option.value} name={name} value={option.value} checked={chosen.includes(option.value)}>
            {option.label}
          </CheckLine>
        ))}
        {error && (
          <p id={`${id}-error`} className="text-sm font-bold text-lacquer">
            {error}
          </p>
        )}
      </fieldset>
    )
  })
