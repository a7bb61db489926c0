/** Why a completion failed, as far as the shopper can do something about it. */
export type CompletionFailure = "out_of_stock" | "too_busy"

const RESERVE = "reserve-goods"
// The words of Medusa's inventory module and of its locking providers: neither gives a code of its own.
const NOT_ENOUGH = /^Not enough stock available/
const NO_LOCK = /^(Timed-out acquiring lock|Failed to acquire lock)/

const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : ""

/**
 * Tells goods that are gone and a lock that was not got from any other failure of a workflow, which is a fault and no answer.
 * @param failure a step's name and what it threw
 */
export function completionFailure({ action, error }: { action: string; error: unknown }): CompletionFailure | null {
  const message = messageOf(error)
  if (NO_LOCK.test(message)) return "too_busy"
  return action === RESERVE && NOT_ENOUGH.test(message) ? "out_of_stock" : null
}
