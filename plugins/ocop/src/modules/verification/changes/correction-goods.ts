import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { vietnamDay } from "@san-ocop/kit/day"
import { PRODUCT_GROUPS, type ProductGroupCode } from "@san-ocop/kit/product-groups"
import { applies } from "@san-ocop/kit/requirement-checklist"
import { holds } from "@san-ocop/kit/requirement-standing"
import { readChecklist } from "../rows"
import type { RegistrationRecord } from "../types"
import { titles } from "./enter"

/** What a producer would make: all the groups, and whether spirits are among it. What is left out, or null, stays. */
export type Goods = { product_groups?: ProductGroupCode[] | null; makes_spirits?: boolean | null }

/** What of the wish is other than what is registered; groups in the order of the programme. */
export function changedGoods(record: RegistrationRecord, { product_groups, makes_spirits }: Goods): Goods {
  const groups = PRODUCT_GROUPS.map(({ code }) => code).filter((code) => product_groups?.includes(code))
  const kept = groups.length === record.product_groups.length && groups.every((g) => record.product_groups.includes(g))
  return {
    ...(product_groups && !kept && { product_groups: groups }),
    ...(typeof makes_spirits === "boolean" && makes_spirits !== record.makes_spirits && { makes_spirits }),
  }
}

const withGoods = (record: RegistrationRecord, { product_groups, makes_spirits }: Goods): RegistrationRecord => ({
  ...record,
  product_groups: product_groups ?? record.product_groups,
  makes_spirits: makes_spirits ?? record.makes_spirits,
})

/** What a checklist is asked for while a wish waits: for what is registered, and for what is wished. */
export const withWish = (record: RegistrationRecord, { product_groups, makes_spirits }: Goods): Goods => ({
  product_groups: [...record.product_groups, ...(product_groups ?? [])],
  makes_spirits: record.makes_spirits || makes_spirits === true,
})

/**
 * Nobody is registered for goods whose papers he has not shown: what the checklist asks for because of them, and did not ask before,
 * was accepted and holds. @throws Refusal not_allowed
 */
export async function refuseWithoutPapers(
  context: Context,
  record: RegistrationRecord,
  goods: Goods,
  at: Date,
): Promise<void> {
  const today = vietnamDay(at)
  const before = { kind: record.kind, groups: record.product_groups, makes_spirits: record.makes_spirits }
  const lines = await readChecklist(context, withGoods(record, goods), today)
  const missing = lines.filter(
    ({ rule, standing }) => rule.mandatory && !holds(standing) && !applies(rule, before, today),
  )
  if (missing.length === 0) return
  refuse(
    "not_allowed",
    `Chưa nhận đủ giấy tờ của mặt hàng mới: ${titles(missing)}. Mời xem giấy chủ thể đã nộp ở danh mục giấy tờ, hoặc miễn có lý do, rồi xác nhận.`,
    { code: "papers_missing" },
  )
}

/** Papers that only the wish called for, and that nobody decided on, go with it: no checklist shows them to anybody any more. */
export async function withdrawUncalledPapers(
  context: Context,
  record: RegistrationRecord,
  goods: Goods,
  at: Date,
): Promise<void> {
  const called = (await readChecklist(context, withGoods(record, goods), vietnamDay(at))).map(({ rule }) => rule.code)
  const sql = `update requirement_proof set state = 'withdrawn', updated_at = ?
    where producer_id = ? and state = 'waiting' and not requirement = any(?) and deleted_at is null`
  await runSql(context, sql, [at, record.producer_id, called])
}
