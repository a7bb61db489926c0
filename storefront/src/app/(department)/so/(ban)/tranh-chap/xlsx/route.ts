import { DISPUTES_SHOWN, disputesPath } from "@/features/department-disputes/disputes-path"
import { downloadRegister } from "@/features/department-registers/download-register"
import { choiceParam, provinceParam } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"

/** The disputes that the list shows, as an XLSX file. */
export function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const [show, province] = [choiceParam(params, "xem", DISPUTES_SHOWN) ?? "open", provinceParam(params)]
  const { reasons: reason, states: state, outcomes: outcome, bearers: bearer } = messages.disputes
  return downloadRegister(disputesPath(show, { tinh: province }), "disputes", {
    show,
    ...(province && { province_code: province }),
    words: { reason, state, outcome, bearer },
  })
}
