import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import { canMove } from "@san-ocop/kit/state-table"
import { dayAfterNotice, DEADLINES } from "../../../lib/cases/deadlines"
import { newCaseCode } from "../case-code"
import { RESTRICTION_MOVES } from "../case-moves"
import { recordCase } from "../record"
import { IMMEDIATE_GROUNDS, RESTRICTION_GROUNDS, restrictionState } from "../restriction-standing"
import { insertRow, lockCase, patchRow, refuseMoved } from "../rows"
import type { NewRestrictionRow, RestrictionRow, Write } from "../types"

/** Announces a restriction; it holds from the day that its ground says. @throws Refusal duplicate_error */
export async function announceRestriction(context: Context, input: NewRestrictionRow & Write): Promise<RestrictionRow> {
  const { actor, at, ...restriction } = input
  const now = IMMEDIATE_GROUNDS.includes(restriction.ground)
  const effective_on: Day = now ? vietnamDay(at) : dayAfterNotice(at, DEADLINES.notice_days)
  const id = generateEntityId(undefined, "srst")
  const row = { id, code: newCaseCode(), ...restriction, announced_by: actor.id, announced_at: at, effective_on }
  if (!(await insertRow(context, "seller_restriction", row, at))) {
    refuse("duplicate_error", "Gian hàng này đã bị hạn chế vì lý do đó.", {
      field: "ground",
      code: "restricted_already",
    })
  }
  const written = await lockCase(context, "seller_restriction", id)
  const { ground, words, province_code, seller_id } = written
  await recordCase(context, { actor, at }, written, {
    action: "restriction.announced",
    after: { ground, effective_on },
    reason: words,
  })
  await appendNotice(context, {
    topic: "restriction.announced",
    to: { kind: "seller", seller_id },
    title: now
      ? "Gian hàng tạm dừng bán từ bây giờ"
      : `Gian hàng sẽ tạm dừng bán từ 0 giờ ngày ${formatDay(effective_on)}`,
    body: `${RESTRICTION_GROUNDS[ground]} ${words} Đơn đã đặt vẫn gửi bình thường. Bà con có quyền khiếu nại.`,
    href: `/kenh-nguoi-ban/${written.seller_slug}/bien-phap`,
    province_code,
  })
  if (actor.type === "user") await tellDepartment(context, written)
  return written
}

/** A department hears of an operator's word about a stall of its province: it will hear the appeal. */
async function tellDepartment(context: Context, { id, ground, words, province_code, effective_on }: RestrictionRow) {
  await appendNotice(context, {
    topic: "restriction.announced",
    to: { kind: "department", province_code, agency: "trade" },
    title: `Người vận hành nền tảng hạn chế một gian hàng từ ngày ${formatDay(effective_on as Day)}`,
    body: `${RESTRICTION_GROUNDS[ground]} ${words} Nếu gian hàng khiếu nại, Sở là nơi xét.`,
    href: `/so/vu-viec/han-che/${id}`,
    province_code,
  })
}

/** Ends a restriction, or takes its announcement back. @throws Refusal conflict */
export async function liftRestriction(
  context: Context,
  input: { restriction_id: string; words: string } & Write,
): Promise<RestrictionRow> {
  const { restriction_id, words, actor, at } = input
  const row = await lockCase(context, "seller_restriction", restriction_id)
  const state = restrictionState(row, vietnamDay(at))
  if (!canMove(RESTRICTION_MOVES, state, "lifted")) refuseMoved()
  const patch = { lifted_by: actor.id, lifted_at: at, lift_words: words }
  await patchRow(context, "seller_restriction", restriction_id, patch, at)
  await recordCase(context, input, row, { action: "restriction.lifted", before: { state }, reason: words })
  await appendNotice(context, {
    topic: "restriction.lifted",
    to: { kind: "seller", seller_id: row.seller_id },
    title: "Đã bỏ hạn chế, gian hàng bán lại được",
    body: words,
    href: `/kenh-nguoi-ban/${row.seller_slug}/bien-phap`,
    province_code: row.province_code,
  })
  return row
}
