import { setting } from "../cases/deadlines"

/** How long a dispute may be opened, and answered, in days. @throws MedusaError for a setting that is no such number */
export const disputeDaysOf = (env: NodeJS.ProcessEnv) => ({
  /** After the delivery, and after a return was refused. */
  window: setting(env, "DISPUTE_DAYS", 30),
  answer: setting(env, "DISPUTE_ANSWER_DAYS", 3),
  /** After the stall's answer, until operators are reminded that they have to rule. No law sets it: they have as long as the stall had. */
  ruling: setting(env, "DISPUTE_RULING_DAYS", 3),
})

export const DISPUTE_DAYS = disputeDaysOf(process.env)
