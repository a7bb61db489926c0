import { complaintFiles } from "@/features/casework/data/casework-api"
import { knownPhone } from "@/features/casework/data/complaint-cookie"
import { takeFile } from "@/features/casework/take-file"

type Props = { params: Promise<{ code: string }> }

/** A picture or a paper from the shopper, as proof. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { code } = await params
  const phone = (await knownPhone(code)) ?? ""
  return takeFile(request, await complaintFiles(code, phone), `/khieu-nai/${encodeURIComponent(code)}`)
}
