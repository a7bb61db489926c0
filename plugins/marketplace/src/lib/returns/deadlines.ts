import { setting } from "../cases/deadlines"

// Law on Protecting Consumers' Rights 19/2023/QH15, article 38: who was told wrongly or not enough may end the contract within thirty days, at no cost, and has his money back within thirty.
const LAWFUL_DAYS = 30

/** How long goods may be given back, and how long each step of it may take, in days. @throws MedusaError for a setting that is no such number */
export const returnDaysOf = (env: NodeJS.ProcessEnv) => ({
  window: setting(env, "RETURN_DAYS", LAWFUL_DAYS, LAWFUL_DAYS),
  /** Of goods with which nothing is wrong; 0: not at all. */
  changed_mind: setting(env, "RETURN_CHANGED_MIND_DAYS", 0, 0),
  answer: setting(env, "RETURN_ANSWER_DAYS", 3),
  send: setting(env, "RETURN_SEND_DAYS", 7),
  receive: setting(env, "RETURN_RECEIVE_DAYS", 5),
  refund: Math.min(LAWFUL_DAYS, setting(env, "RETURN_REFUND_DAYS", 5)),
})

export const RETURN_DAYS = returnDaysOf(process.env)
