import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The scanned paper of a decision. */
export async function GET(_request: Request, { params }: { params: Promise<{ decision: string }> }): Promise<Response> {
  const session = await requireOfficer(deskPath("/chung-nhan/quyet-dinh"))
  const { decision } = await params
  return passFileOn(`/department/recognition-decisions/${encodeURIComponent(decision)}/file`, session.token)
}
