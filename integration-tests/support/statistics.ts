import type { Statistics } from "@san-ocop/kit/http/statistics"
import { ask } from "./ask"

export const STATISTICS = "/department/statistics"

/** The number of one way to count an indicator: `numberOf(body, "recognised_products", "in_force")`. */
export function variantOf({ indicators }: Pick<Statistics, "indicators">, indicator: string, variant: string) {
  const found = indicators.find(({ id }) => id === indicator)?.variants.find(({ id }) => id === variant)
  if (!found) throw new Error(`there is no ${indicator}.${variant}`)
  return found
}

export async function readStatistics(token: string, query: Record<string, string> = {}): Promise<Statistics> {
  const { status, body } = await ask<Statistics>("GET", `${STATISTICS}?${new URLSearchParams(query).toString()}`, {
    token,
  })
  if (status !== 200) throw new Error(`statistics answered ${String(status)}: ${body.message ?? ""}`)
  return body
}
