import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { bankName } from "@san-ocop/kit/banks"
import type { SaveStallAccount } from "@san-ocop/kit/http/transfers"
import { accountChanged } from "../../../lib/notices/transfer-notice"
import { runSql } from "../../../lib/run-sql"
import type { RemoveAccount, SaveAccount } from "../types"

const HELD = `select bank_bin, account_number, holder_name from stall_account where seller_id = ? and deleted_at is null for update`
const SAVE = `
  insert into stall_account (id, seller_id, bank_bin, account_number, holder_name, is_sample, changed_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (seller_id) where deleted_at is null do update set bank_bin = excluded.bank_bin, account_number = excluded.account_number,
    holder_name = excluded.holder_name, is_sample = excluded.is_sample, changed_at = excluded.changed_at, updated_at = excluded.updated_at`
const REMOVE = `delete from stall_account where seller_id = ?`

/** An account as the log keeps it: enough to know it again, too little to use it. */
const logged = (account: SaveStallAccount | undefined) =>
  account
    ? { bank: bankName(account.bank_bin), ends_with: account.account_number.slice(-4), holder: account.holder_name }
    : null

const same = (a: SaveStallAccount | undefined, b: SaveStallAccount): boolean =>
  a?.bank_bin === b.bank_bin && a.account_number === b.account_number && a.holder_name === b.holder_name

/** Writes into which account shoppers of a stall pay from now on. Orders that were placed keep theirs. */
export async function saveAccount(context: Context, input: SaveAccount): Promise<void> {
  const { seller_id, province_code, account, is_sample = false, actor, at } = input
  const [before] = await runSql<SaveStallAccount>(context, HELD, [seller_id])
  if (same(before, account)) return
  const { bank_bin, account_number, holder_name } = account
  const id = generateEntityId(undefined, "sacc")
  await runSql(context, SAVE, [id, seller_id, bank_bin, account_number, holder_name, is_sample, at, at, at])
  const entry = { actor, action: "stall_account.saved", entity_type: "seller", entity_id: seller_id }
  await appendAudit(context, { ...entry, province_code, seller_id, before: logged(before), after: logged(account) })
  // A sample is nobody's doing.
  if (!is_sample) await appendNotice(context, accountChanged(seller_id, province_code, account, at))
}

/** From now on nobody can choose to pay this stall by transfer. */
export async function removeAccount(
  context: Context,
  { seller_id, province_code, actor, at }: RemoveAccount,
): Promise<void> {
  const [before] = await runSql<SaveStallAccount>(context, HELD, [seller_id])
  if (!before) return
  await runSql(context, REMOVE, [seller_id])
  const entry = { actor, action: "stall_account.removed", entity_type: "seller", entity_id: seller_id }
  await appendAudit(context, { ...entry, province_code, seller_id, before: logged(before) })
  await appendNotice(context, accountChanged(seller_id, province_code, null, at))
}
