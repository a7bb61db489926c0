import { complaintFiles } from "@/features/casework/data/casework-api"
import { knownPhone } from "@/features/casework/data/complaint-cookie"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ code: string; file: string }> }

/** One file of a complaint, to be saved, on a device that knows the complaint. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { code, file } = await params
  const phone = (await knownPhone(code)) ?? ""
  const { path, headers } = await complaintFiles(code, phone)
  return passFileOn(`${path}/${encodeURIComponent(file)}`, null, { json: { phone }, headers })
}
