import { lotPath } from "@/features/seller-lots/lot-path"
import { requireStall } from "@/features/seller-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ stall: string; lot: string; file: string }> }

/** One piece of evidence, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, lot, file } = await params
  const { token, stall } = await requireStall(slug, lotPath(slug, lot))
  const [id, one] = [encodeURIComponent(lot), encodeURIComponent(file)]
  return passFileOn(`/seller/${stall.id}/lots/${id}/files/${one}`, token)
}
