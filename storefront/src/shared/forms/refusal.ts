import "server-only"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { type FormState, refusedForm } from "./form-state"

/**
 * A refused or failed write as the next state of its form: the backend's own sentence, at its field where the form has it.
 * `fieldOf` maps a path of the request ("content.name") to the name of a form field. Other errors are thrown on.
 */
export function refusal(
  error: unknown,
  previous: FormState,
  form: FormData,
  fieldOf: (path: string) => string = (path) => path,
): FormState {
  if (error instanceof BackendDown) return refusedForm(previous, form, translator("common")("problem.unreachable"))
  if (!(error instanceof BackendProblem)) throw error
  const { message, field } = error.problem
  return refusedForm(previous, form, message, field ? { [fieldOf(field)]: message } : {})
}
