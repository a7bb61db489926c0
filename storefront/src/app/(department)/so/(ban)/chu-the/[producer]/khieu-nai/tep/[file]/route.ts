import { dossierPath, NO_FILTER } from "@/features/department-producers/producer-filter"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ producer: string; file: string }> }

/** A paper with a producer's appeal, to be saved. The backend says who may have it, and writes down who did. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { producer, file } = await params
  const { token } = await requireOfficer(dossierPath(producer, NO_FILTER))
  const [id, one] = [encodeURIComponent(producer), encodeURIComponent(file)]
  return passFileOn(`/department/verifications/${id}/appeal/files/${one}`, token)
}
