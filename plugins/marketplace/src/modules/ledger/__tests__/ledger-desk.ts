import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { LedgerFault } from "@san-ocop/kit/http/books"
import { type NewEntry, type NewLine, postEntries } from "../../../lib/ledger/post-entries"
import type { readBalance } from "../../../reads/ledger/balance"
import { PROOF } from "../../../reads/ledger/prove"

export const at = (day: string): Date => new Date(`${day}T05:00:00Z`)

/** A carrier collects; a negative amount gives it back. */
export const pay = (amount: number): NewLine[] => [
  { account: "carrier_cod:ghn", amount },
  { account: "shopper_funds", amount: -amount },
]

export const entry = (posting_key: string, lines: readonly NewLine[], day = "2026-09-10"): NewEntry => ({
  posting_key,
  kind: "test.happened",
  group_order_id: null,
  seller_id: null,
  floor_id: null,
  at: at(day),
  lines,
})

/** What the tests of the books do in the database that the module test runner made. */
export function ledgerDesk(fork: () => unknown) {
  const manager = () => fork() as SqlEntityManager
  const sql = <Row>(statement: string, bindings: unknown[] = []): Promise<Row[]> =>
    manager().execute(statement, bindings)
  const container = {
    resolve: () => ({ raw: async (text: string, bindings: unknown[]) => ({ rows: await sql(text, bindings) }) }),
  } as unknown as Parameters<typeof readBalance>[0]
  const inTransaction = (work: (context: Context) => Promise<unknown>) =>
    manager().transactional((transactionManager) => work({ transactionManager } as unknown as Context))
  return {
    manager,
    sql,
    container,
    inTransaction,
    post: (...entries: NewEntry[]) => inTransaction((context) => postEntries(context, entries)),
    faults: async (): Promise<LedgerFault[]> =>
      (await Promise.all([PROOF.ENTRIES, PROOF.EMPTY, PROOF.CLOSINGS].map((text) => sql<LedgerFault>(text)))).flat(),
  }
}
