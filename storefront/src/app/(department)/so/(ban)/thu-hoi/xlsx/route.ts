import { RECALL_STATES, recallsPath } from "@/features/department-recalls/recall-path"
import { requireOfficer } from "@/features/department-session/session"
import { choiceParam, provinceParam } from "@/shared/forms/search-params"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The list of recalls as it is filtered, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const [state, province] = [choiceParam(params, "tinh-trang", RECALL_STATES), provinceParam(params)]
  const session = await requireOfficer(recallsPath(state, 1, province))
  return passFileOn("/department/recalls/export", session.token, { query: { state, province_code: province } })
}
