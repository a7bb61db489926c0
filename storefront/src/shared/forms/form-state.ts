/**
 * What a form shows after it was sent: one sentence on top, a sentence at each wrong field, and everything as it was typed.
 * `attempts` tells two refusals with the same words apart, so that both are read out.
 */
export type FormState = {
  message: string | null
  errors: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
  attempts: number
}

export const blankForm: FormState = { message: null, errors: {}, values: {}, attempts: 0 }

/** What was typed, without files and without the fields that Next adds. Several values of one name are one text with blanks between. */
export function typedValues(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || name.startsWith("$")) continue
    typed[name] = typed[name] === undefined ? value : `${typed[name]} ${value}`
  }
  return typed
}

/** The text of one field, without the blanks around it; "" when it is not there. */
export const textField = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}

/** The state of a form that was refused. */
export const refusedForm = (
  previous: FormState,
  form: FormData,
  message: string,
  errors: Readonly<Record<string, string>> = {},
): FormState => ({ message, errors, values: typedValues(form), attempts: previous.attempts + 1 })

/** The state of a form that reached nobody: as it was, with what has been typed and chosen since. */
export const offlineForm = <S extends FormState>(previous: S, form: FormData, message: string): S => ({
  ...previous,
  message,
  errors: {},
  values: { ...previous.values, ...typedValues(form) },
  attempts: previous.attempts + 1,
})
