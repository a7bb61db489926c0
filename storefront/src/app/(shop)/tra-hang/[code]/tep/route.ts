import { takeFile } from "@/features/casework/take-file"
import { returnFiles } from "@/features/returns/return-api"
import { phoneOfReturn } from "@/features/returns/return-cookie"

type Props = { params: Promise<{ code: string }> }

/** A picture from the shopper, of what is wrong with the goods. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { code } = await params
  const phone = (await phoneOfReturn(code)) ?? ""
  return takeFile(request, await returnFiles(code, phone), `/tra-hang/${encodeURIComponent(code)}`)
}
