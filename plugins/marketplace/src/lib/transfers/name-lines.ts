import { createHash } from "node:crypto"
import type { StatementLine } from "@san-ocop/kit/http/transfers"
import type { NewBankTransfer } from "../../modules/transfer/types"

/**
 * The money in a statement, each line under a name that it has in every statement: the bank's own number, or what the line says. Lines that say the same are
 * told apart by counting them.
 */
export function nameLines(sellerId: string, lines: readonly StatementLine[]): NewBankTransfer[] {
  const seen = new Map<string, number>()
  return lines.map(({ day, amount, content, reference }) => {
    const says = JSON.stringify([sellerId, day, amount, reference ?? content])
    const nth = (seen.get(says) ?? 0) + 1
    seen.set(says, nth)
    const provider_id = createHash("sha256")
      .update(`${says}#${String(nth)}`)
      .digest("hex")
    const rest = { amount, content, reference, received_on: day, raw: null }
    return { source: "statement" as const, provider_id, seller_id: sellerId, account_number: null, ...rest }
  })
}
