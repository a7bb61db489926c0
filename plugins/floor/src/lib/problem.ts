import { MedusaError } from "@medusajs/framework/utils"
import type { Problem } from "@san-ocop/kit/http/problem"

export type ProblemType = Exclude<Problem["type"], "unexpected_error">

type Details = { field?: string; code?: string }

/**
 * A request that is refused, in words for the person who made it. A MedusaError, so workflows compensate and rethrow it;
 * `name`, `type`, `field` and `code` are own properties because a workflow step hands its error on as plain data.
 */
export class Refusal extends MedusaError {
  override readonly name = "Refusal"
  readonly field?: string

  constructor(type: ProblemType, message: string, details: Details = {}) {
    super(type, message, details.code)
    if (details.field !== undefined) this.field = details.field
  }
}

/**
 * Refuses the request. `message` is a Vietnamese sentence that says what to do; `field` is the path in the request of
 * what is wrong ("address.commune_code"); `code` is a reason for programs ("phone_invalid").
 * @throws Refusal always
 */
export function refuse(type: ProblemType, message: string, details: Details = {}): never {
  throw new Refusal(type, message, details)
}

/** True for a Refusal, also after a workflow has turned it into plain data. */
export const isRefusal = (error: unknown): error is Refusal =>
  typeof error === "object" && error !== null && "name" in error && error.name === "Refusal"
