import { disputeFiles } from "@/features/disputes/dispute-api"
import { phoneOfDispute } from "@/features/disputes/dispute-cookie"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ code: string; file: string }> }

/** One piece of evidence, to be saved, on a device that knows the dispute. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { code, file } = await params
  const phone = (await phoneOfDispute(code)) ?? ""
  const { path, headers } = await disputeFiles(code, phone)
  return passFileOn(`${path}/${encodeURIComponent(file)}`, null, { json: { phone }, headers })
}
