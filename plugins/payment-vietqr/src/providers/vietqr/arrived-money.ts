/** What a payment session holds once its money is there: how much in dong, and who said so. */
export type ArrivedMoney = { amount: number; said_by: "bank" | "seller" }

const isArrived = (value: unknown): value is ArrivedMoney =>
  typeof value === "object" &&
  value !== null &&
  "amount" in value &&
  Number.isSafeInteger(value.amount) &&
  Number(value.amount) > 0 &&
  "said_by" in value &&
  (value.said_by === "bank" || value.said_by === "seller")

/** The money that a session's data speak of; null when none has come. */
export const arrivedMoney = (data: Record<string, unknown> | undefined): ArrivedMoney | null =>
  isArrived(data?.arrived) ? data.arrived : null
