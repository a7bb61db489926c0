import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ stall: string; complaint: string; file: string }> }

/** One file of a complaint, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, complaint, file } = await params
  const { token, stall } = await requireStall(slug, stallPath(slug, `/khieu-nai/${complaint}`))
  const [id, one] = [encodeURIComponent(complaint), encodeURIComponent(file)]
  return passFileOn(`/seller/${stall.id}/complaints/${id}/files/${one}`, token)
}
