import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"

const HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))"

/** Lets one sending of a stall's form wait until the other of the same form has ended: then it finds what that wrote. */
export async function holdRequest(context: Context, sellerId: string, requestKey: string): Promise<void> {
  await runSql(context, HOLD, [`request:${sellerId}:${requestKey}`])
}

/** @throws Refusal conflict, always: this form was sent before, and said something else */
export function refuseUsedForm(): never {
  return refuse("conflict", "Trang này đã được gửi rồi. Mời tải lại trang để ghi thêm.", { code: "form_used" })
}
