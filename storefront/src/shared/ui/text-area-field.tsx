import type { ComponentProps } from "react"
import { CONTROL, Field } from "./field"

type Props = Omit<ComponentProps<"textarea">, "id"> & {
  id: string
  label: string
  note?: string
  hint?: string
  error?: string | null
}

/** Several lines of text. */
export const TextAreaField = ({ id, label, note, hint, error, rows = 3, ...area }: Props) => (
  <Field id={id} label={label} note={note} hint={hint} error={error}>
    {({ describedBy, invalid }) => (
      <textarea
        id={id}
        rows={rows}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        className={CONTROL}
        {...area}
      />
    )}
  </Field>
)
