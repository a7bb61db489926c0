import { dossierPath, NO_FILTER } from "@/features/department-producers/producer-filter"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** A paper of a producer, to be saved. The backend says who may have it, and writes down who did. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ producer: string; file: string }> },
): Promise<Response> {
  const { producer, file } = await params
  const { token } = await requireOfficer(dossierPath(producer, NO_FILTER))
  return passFileOn(
    `/department/verifications/${encodeURIComponent(producer)}/files/${encodeURIComponent(file)}`,
    token,
  )
}
