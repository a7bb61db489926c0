import type { MedusaContainer } from "@medusajs/framework/types"
import type { StallAccountPage } from "@san-ocop/kit/http/transfers"
import type { AccountFacts } from "../../lib/transfers/types"
import { readRows } from "../sql"

const ACCOUNTS = `select seller_id, bank_bin, account_number, holder_name, is_sample from stall_account
  where seller_id = any(?) and deleted_at is null`
const ONE = `select bank_bin, account_number, holder_name, is_sample, changed_at from stall_account where seller_id = ? and deleted_at is null`

/** Where these sellers are paid by transfer; who has told no account is left out. */
export async function readStallAccounts(
  container: MedusaContainer,
  sellers: readonly string[],
): Promise<ReadonlyMap<string, AccountFacts>> {
  if (sellers.length === 0) return new Map()
  const rows = await readRows<AccountFacts & { seller_id: string }>(container, ACCOUNTS, [[...sellers]])
  return new Map(rows.map(({ seller_id, ...account }) => [seller_id, account]))
}

/** A stall's own account, as its members see it. */
export async function readStallAccount(container: MedusaContainer, sellerId: string): Promise<StallAccountPage> {
  const [row] = await readRows<AccountFacts & { changed_at: Date }>(container, ONE, [sellerId])
  return { account: row ? { ...row, changed_at: row.changed_at.toISOString() } : null }
}
