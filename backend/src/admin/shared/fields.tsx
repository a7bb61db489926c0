import { Hint, Input, Label, Textarea } from "@medusajs/ui"
import { createContext, useContext, type ReactNode } from "react"
import type { Refused } from "./ask"

/** What the server refused of the form around the fields. */
export const FormFault = createContext<Refused | null>(null)

type Common = { name: string; label: string; hint?: string; required?: boolean }

/** A label, what belongs under it, and below what is wrong with it. */
function Field({ name, label, hint, children }: Common & { children: ReactNode }) {
  const fault = useContext(FormFault)
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={name}>{label}</Label>
      {children}
      {hint && <Hint id={`${name}-hint`}>{hint}</Hint>}
      {fault?.field === name && (
        <Hint variant="error" role="alert">
          {fault.message}
        </Hint>
      )}
    </div>
  )
}

const described = ({ name, hint, required = true }: Common) => ({
  id: name,
  name,
  required,
  ...(hint && { "aria-describedby": `${name}-hint` }),
})

/** A field is marked wrong once somebody has left it so, not while the form has only just come up. */
const UNTOUCHED = "[&:invalid:not(:user-invalid)]:!shadow-borders-base"

type TextProps = Common & {
  type?: "text" | "email" | "tel" | "password" | "date"
  autoComplete?: string
  /** What stands in it at first. */
  first?: string | undefined
}
export const TextField = ({ type = "text", autoComplete = "off", first, ...common }: TextProps) => (
  <Field {...common}>
    <Input {...described(common)} className={UNTOUCHED} type={type} autoComplete={autoComplete} defaultValue={first} />
  </Field>
)

export const AreaField = (common: Common) => (
  <Field {...common}>
    <Textarea {...described(common)} className={UNTOUCHED} rows={4} maxLength={500} />
  </Field>
)

const SELECT = "bg-ui-bg-field shadow-borders-base txt-compact-small max-w-full rounded-md px-2 py-1.5"

/** [value, what is shown] */
export type Choices = readonly (readonly [string, string])[]
const options = (choices: Choices) =>
  choices.map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

type ChoiceProps = Common & { choices: Choices; first?: string }
export const ChoiceField = ({ choices, first, ...common }: ChoiceProps) => (
  <Field {...common}>
    <select {...described(common)} className={SELECT} defaultValue={first}>
      {options(choices)}
    </select>
  </Field>
)

type FilterProps = { name: string; label: string; choices: Choices; value: string; choose: (value: string) => void }

/** A choice above a list, which shows at once what is chosen. */
export const Filter = ({ name, label, choices, value, choose }: FilterProps) => (
  <>
    <Label htmlFor={name}>{label}</Label>
    <select id={name} className={SELECT} value={value} onChange={({ target }) => choose(target.value)}>
      {options(choices)}
    </select>
  </>
)
