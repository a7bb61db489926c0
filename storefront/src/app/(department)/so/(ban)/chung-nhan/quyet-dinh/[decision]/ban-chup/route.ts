import { decisionPath } from "@/features/department-certificates/decision-path"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The scanned paper of a decision. */
export async function GET(_request: Request, { params }: { params: Promise<{ decision: string }> }): Promise<Response> {
  const { decision } = await params
  const session = await requireOfficer(decisionPath(decision))
  return passFileOn(`/department/recognition-decisions/${encodeURIComponent(decision)}/file`, session.token)
}
