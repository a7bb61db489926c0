import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { JudgedStatementLine, StatementLine } from "@san-ocop/kit/http/transfers"
import { nameLines } from "../../lib/transfers/name-lines"
import { receiveTransfers } from "./receive-transfers"

/** Takes in the lines of a stall's own statement, each once, in whatever file it comes. @returns what became of each @throws Refusal */
export async function applyStatement(
  container: MedusaContainer,
  { actor, seller_id, lines }: { actor: Actor; seller_id: string; lines: readonly StatementLine[] },
): Promise<JudgedStatementLine[]> {
  const received = await receiveTransfers(container, { actor, seller_id, transfers: nameLines(seller_id, lines) })
  return lines.map((line, index) => ({
    ...line,
    outcome: received[index]?.outcome ?? "unknown",
    order_code: received[index]?.order_code ?? null,
  }))
}
