import { returnFiles } from "@/features/returns/return-api"
import { phoneOfReturn } from "@/features/returns/return-cookie"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ code: string; file: string }> }

/** One picture of a return, to be saved, on a device that knows the return. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { code, file } = await params
  const phone = (await phoneOfReturn(code)) ?? ""
  const { path, headers } = await returnFiles(code, phone)
  return passFileOn(`${path}/${encodeURIComponent(file)}`, null, { json: { phone }, headers })
}
