import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import type { AppealState } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
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

/** Tells whoever appealed what came of it. */
export async function tellAppellant(
  context: Context,
  appeal: AppealRow,
  state: AppealState,
  words: string,
): Promise<void> {
  const { province_code, seller_id, seller_slug, case_kind, case_id } = appeal
  const title = state === "overturned" ? "Khiếu nại được chấp nhận" : "Khiếu nại không được chấp nhận"
  const notice = {
    topic: `appeal.${state}`,
    title: `${title}: ${formatLookupCode(appeal.code)}`,
    body: words,
    province_code,
  }
  if (appeal.side === "shopper") {
    const {
      contact_name: name,
      contact_phone: phone,
      contact_email: email,
      code,
    } = await lockCase(context, "complaint", case_id)
    await appendNotice(context, { ...notice, to: { kind: "person", name, phone, email }, href: `/khieu-nai/${code}` })
    return
  }
  const page = case_kind === "complaint" ? `khieu-nai/${case_id}` : "bien-phap"
  await appendNotice(context, {
    ...notice,
    to: { kind: "seller", seller_id },
    href: `/kenh-nguoi-ban/${seller_slug}/${page}`,
  })
}
