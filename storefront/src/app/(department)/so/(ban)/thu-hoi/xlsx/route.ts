import { RECALL_STATES, recallsPath } from "@/features/department-recalls/recall-path"
import { requireOfficer } from "@/features/department-session/session"
import { choiceParam } from "@/shared/forms/search-params"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The list of recalls as it is filtered, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const state = choiceParam(Object.fromEntries(new URL(request.url).searchParams), "tinh-trang", RECALL_STATES)
  const session = await requireOfficer(recallsPath(state))
  return passFileOn("/department/recalls/export", session.token, { query: { state } })
}
