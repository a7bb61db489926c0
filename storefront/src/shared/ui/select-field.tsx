import type { ComponentProps } from "react"
import { CONTROL, Field } from "./field"

type Props = Omit<ComponentProps<"select">, "id" | "children"> & {
  id: string
  label: string
  options: readonly { value: string; label: string }[]
  /** First, empty choice: "Chọn tỉnh, thành phố". */
  placeholder?: string
  note?: string
  hint?: string
  error?: string | null
}

/** One choice of a list. */
export const SelectField = ({ id, label, options, placeholder, note, hint, error, ...select }: Props) => (
  <Field id={id} label={label} note={note} hint={hint} error={error}>
    {({ describedBy, invalid }) => (
      <select id={id} aria-describedby={describedBy} aria-invalid={invalid} className={CONTROL} {...select}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)
