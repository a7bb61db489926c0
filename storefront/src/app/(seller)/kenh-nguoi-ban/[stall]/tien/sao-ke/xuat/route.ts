import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** A month's statement as an XLSX file. */
export async function GET(request: Request, { params }: { params: Promise<{ stall: string }> }): Promise<Response> {
  const { stall: slug } = await params
  const { token, stall } = await requireStall(slug, stallPath(slug, "/tien/sao-ke"))
  const month = new URL(request.url).searchParams.get("thang") ?? ""
  return passFileOn(`/seller/${stall.id}/earnings/${encodeURIComponent(month)}/sheet`, token)
}
