import { takeFile } from "@/features/casework/take-file"
import { disputeFiles } from "@/features/disputes/dispute-api"
import { phoneOfDispute } from "@/features/disputes/dispute-cookie"

type Props = { params: Promise<{ code: string }> }

/** Evidence from the shopper. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { code } = await params
  const phone = (await phoneOfDispute(code)) ?? ""
  return takeFile(request, await disputeFiles(code, phone), `/tranh-chap/${encodeURIComponent(code)}`)
}
