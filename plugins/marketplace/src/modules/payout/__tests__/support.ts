import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { LedgerFault } from "@san-ocop/kit/http/books"
import { day, startOfVietnamDay } from "@san-ocop/kit/day"
import path from "node:path"
import { PAYOUT_MODULE } from ".."
import {
  AUDIT_TABLE,
  LEDGER_TABLES,
  NOTICE_TABLE,
  ORDER_TABLES,
  query,
  STALL_TABLES,
} from "../../../lib/__tests__/database"
import { PROOF } from "../../../reads/ledger/prove"
import type PayoutModuleService from "../service"

export const sql = <Row = Record<string, unknown>>(text: string): Promise<Row[]> =>
  query(PAYOUT_MODULE, text) as Promise<Row[]>

/** A suite of this module over the tables of others that it reads and writes, and `more` of them. */
export const payoutSuite = (testSuite: (given: { service: PayoutModuleService }) => void, more = ""): void =>
  moduleIntegrationTestRunner<PayoutModuleService>({
    moduleName: PAYOUT_MODULE,
    resolve: path.resolve(__dirname, ".."),
    pathToMigrations: path.resolve(__dirname, "../migrations"),
    hooks: {
      afterModuleInit: async () =>
        void (await sql(`${AUDIT_TABLE};${NOTICE_TABLE};${LEDGER_TABLES};${ORDER_TABLES};${STALL_TABLES};${more}`)),
    },
    testSuite,
  })

const operator = (id: string): Actor => ({ type: "user", id, name: id, province_code: null })
export const [HOA, BINH] = [operator("user_hoa"), operator("user_binh")]
export const FLOOR = "floor_1"
/** A Friday, the day after a day of payment. */
export const FRIDAY = startOfVietnamDay(day("2026-11-27"))
export const hoa = { actor: HOA, at: FRIDAY }
export const binh = { actor: BINH, at: FRIDAY }

/** A stall whose account an operator has confirmed. */
export const stall = (id: string): Promise<unknown> =>
  sql(`insert into floor (id, province_code) values ('${FLOOR}', '33') on conflict do nothing;
    insert into seller (id, name, province_code, status) values ('${id}', 'Stall ${id}', '33', 'active');
    insert into stall_account (seller_id, bank_bin, account_number, holder_name) values ('${id}', '970436', '007${id.slice(4)}', 'HTX ${id}');
    insert into payout_payee select seller_id, bank_bin, account_number, holder_name, 'user_hoa', now() from stall_account where seller_id = '${id}'`)

let posted = 0
/** An entry in which the floor comes to owe a stall so much, or below zero the stall the floor. @returns its id */
export async function owe(seller: string, amount: number, order: string, kind = "order.delivered"): Promise<string> {
  const id = `lent_${String((posted += 1))}`
  await sql(`begin; insert into group_order (id, seller_id, floor_id, state, settlement_mode) values ('${order}', '${seller}', '${FLOOR}', 'delivered', 'collected')
      on conflict do nothing;
    insert into ledger_entry (id, posting_key, kind, group_order_id, seller_id, floor_id, at, day)
      values ('${id}', '${kind}:${id}', '${kind}', '${order}', '${seller}', '${FLOOR}', '2026-11-10T05:00:00Z', '2026-11-10');
    insert into ledger_line values ('${id}', '2026-11-10', 'seller_payable:${seller}', ${String(0 - amount)}), ('${id}', '2026-11-10', 'seller_expected:${seller}', ${String(amount)});
    commit`)
  return id
}

/** A floor bears what a ruling about an order cost a stall: an entry of no order, of the day before the next payment. */
export const ruled = (seller: string, amount: number, order: string): Promise<unknown> =>
  sql(`begin; insert into dispute (id, group_order_id, closed_at) values ('disp_${order}', '${order}', now());
    insert into ledger_entry (id, posting_key, kind, seller_id, floor_id, at, day)
      values ('lent_ruled_${order}', 'ruling.borne:disp_${order}', 'ruling.borne', '${seller}', '${FLOOR}', '2026-11-26T05:00:00Z', '2026-11-26');
    insert into ledger_line values ('lent_ruled_${order}', '2026-11-26', 'seller_payable:${seller}', ${String(0 - amount)}),
      ('lent_ruled_${order}', '2026-11-26', 'floor_goodwill:${FLOOR}', ${String(amount)}); commit`)

export type Kept = { id: string; batch_id: string; seller_id: string; amount: number; reference: string; state: string }
export const payouts = (): Promise<Kept[]> =>
  sql<Kept>(
    "select id, batch_id, seller_id, amount::float8 as amount, reference, state from payout order by moved_at, id",
  )

/** What stands on the accounts that payouts move, those at zero left out. */
export async function balances(): Promise<Record<string, number>> {
  const rows = await sql<{
    account: string
    amount: number
  }>(`select account, sum(amount)::float8 as amount from ledger_line
    where account = 'bank' or account like 'payout_%' or account like 'seller_payable:%' group by account having sum(amount) <> 0`)
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]))
}

/** What the nightly proof finds wrong, orders left out. */
export const faults = async (): Promise<LedgerFault[]> =>
  (
    await Promise.all([PROOF.ENTRIES, PROOF.EMPTY, PROOF.CLOSINGS, PROOF.PAYOUTS].map((text) => sql<LedgerFault>(text)))
  ).flat()

/** Forms a batch and hands it to the bank. @returns its payouts */
export async function sent(service: PayoutModuleService): Promise<Kept[]> {
  const id = await service.form({ floor_id: FLOOR, ...hoa })
  await service.approve({ id, ...binh })
  await service.send({ id, ...binh })
  return (await payouts()).filter(({ batch_id }) => batch_id === id)
}
