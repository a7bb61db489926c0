/** The name of a risk in the messages. */
export const riskKey = (risk: number): "0" | "1" | "2" | "3" =>
  (["0", "1", "2", "3"] as const)[Math.max(0, Math.min(3, risk))] ?? "0"
