import type { ComponentProps } from "react"
import { CONTROL, Field } from "./field"

type Props = Omit<ComponentProps<"input">, "id"> & {
  id: string
  label: string
  note?: string
  hint?: string
  error?: string | null
}

/** One line of text. `name` is the field's path in the request, so that a refusal finds its way back. */
export const TextField = ({ id, label, note, hint, error, ...input }: Props) => (
  <Field id={id} label={label} note={note} hint={hint} error={error}>
    {({ describedBy, invalid }) => (
      <input id={id} aria-describedby={describedBy} aria-invalid={invalid} className={CONTROL} {...input} />
    )}
  </Field>
)
