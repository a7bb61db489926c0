import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ stall: string; listing: string; file: string }> }

/** One file of an appeal about a listing, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, listing, file } = await params
  const [id, one] = [encodeURIComponent(listing), encodeURIComponent(file)]
  const { token, stall } = await requireStall(slug, stallPath(slug, `/san-pham/${id}`))
  return passFileOn(`/seller/${stall.id}/listings/${id}/appeal/files/${one}`, token)
}
