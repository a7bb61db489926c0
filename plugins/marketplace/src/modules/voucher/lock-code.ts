import type { Context } from "@medusajs/framework/types"
import { runSql } from "../../lib/run-sql"

/** Lets who gives the same code wait until the transaction ends, so that the second one is told that it is taken. */
export async function lockVoucherCode(context: Context, code: string): Promise<void> {
  await runSql(context, "select pg_advisory_xact_lock(hashtext(?))", [`voucher:${code}`])
}
