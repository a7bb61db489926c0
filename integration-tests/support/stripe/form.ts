import { ApiError } from "./state"

/** A form as Stripe's SDK sends it, `a[b][0]=c`, read into objects. */
export type Form = { [name: string]: unknown }

const inside = (at: Form, name: string): Form => (at[name] ??= {}) as Form

export function readForm(body: string): Form {
  const form: Form = {}
  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.replaceAll("]", "").split("[")
    const last = path.pop() ?? name
    path.reduce(inside, form)[last] = value
  }
  return form
}

export const textAt = (form: Form, name: string): string | null => {
  const value = form[name]
  return typeof value === "string" && value !== "" ? value : null
}

export const within = (form: Form, ...path: string[]): Form => path.reduce((at, name) => (at[name] ?? {}) as Form, form)

/** A sum in the currency's smallest unit, which of dong is the dong. @throws ApiError for anything but a whole positive number */
export function wholeAt(form: Form, name: string): number {
  const text = textAt(form, name)
  if (text === null || !/^[1-9][0-9]*$/.test(text))
    throw new ApiError(400, "invalid_request_error", `Invalid integer: ${String(text)}`, "parameter_invalid_integer", {
      param: name,
    })
  return Number(text)
}
