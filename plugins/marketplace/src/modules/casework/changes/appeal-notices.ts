import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import type { AppealState } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { tellShopper } from "../../../lib/notices/tell-shopper"
import { lockCase } from "../rows"
import type { AppealedKind, AppealRow } from "../types"

const PAGES: Readonly<Record<AppealedKind, string>> = {
  complaint: "khieu-nai",
  authority_request: "yeu-cau",
  restriction: "han-che",
}

/** Tells the trade department that an appeal waits for an officer who had no hand in the decision. */
export const tellOfficers = (context: Context, appeal: AppealRow, words: string) =>
  appendNotice(context, {
    topic: "appeal.filed",
    to: { kind: "department", province_code: appeal.province_code, agency: "trade" },
    title: `Khiếu nại quyết định ${formatLookupCode(appeal.code)}: cần cán bộ khác xét`,
    body: words,
    href: `/so/vu-viec/${PAGES[appeal.case_kind]}/${appeal.case_id}`,
    province_code: appeal.province_code,
  })

type Words = { topic: string; title: string; body: string }

/** Tells one side of a case: the shopper, or the stall. */
async function tellSide(context: Context, appeal: AppealRow, side: AppealRow["side"], words: Words): Promise<void> {
  const { province_code, seller_id, seller_slug, case_kind, case_id } = appeal
  if (side === "shopper") {
    const row = await lockCase(context, "complaint", case_id)
    return tellShopper(context, row, { ...words, title: () => words.title, page: `/khieu-nai/${row.code}` })
  }
  const page = case_kind === "complaint" ? `khieu-nai/${case_id}` : "bien-phap"
  const href = `/kenh-nguoi-ban/${seller_slug}/${page}`
  await appendNotice(context, { ...words, province_code, to: { kind: "seller", seller_id }, href })
}

/** Whom else the outcome concerns: only a complaint has a shopper and a stall. */
const otherSide = ({ case_kind, side }: AppealRow): AppealRow["side"] | null =>
  case_kind !== "complaint" ? null : side === "shopper" ? "seller" : "shopper"

/** Tells the other side that the outcome which he relies on may change. */
export async function tellSidesOfFiling(context: Context, appeal: AppealRow): Promise<void> {
  const other = otherSide(appeal)
  if (!other) return
  const title = `Bên kia khiếu nại quyết định: ${formatLookupCode(appeal.code)}`
  await tellSide(context, appeal, other, { topic: "appeal.filed", title, body: appeal.words })
}

/** Tells whoever appealed, and the other side, what came of it. */
export async function tellSidesOfDecision(
  context: Context,
  appeal: AppealRow,
  state: AppealState,
  body: string,
): Promise<void> {
  const accepted = state === "overturned" ? "được chấp nhận" : "không được chấp nhận"
  const [topic, code] = [`appeal.${state}`, formatLookupCode(appeal.code)]
  await tellSide(context, appeal, appeal.side, { topic, title: `Khiếu nại ${accepted}: ${code}`, body })
  const other = otherSide(appeal)
  if (other)
    await tellSide(context, appeal, other, { topic, title: `Khiếu nại của bên kia ${accepted}: ${code}`, body })
}
