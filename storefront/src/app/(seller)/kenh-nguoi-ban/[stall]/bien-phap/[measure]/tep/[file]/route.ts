import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ stall: string; measure: string; file: string }> }

/** One file of an appeal against a measure, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, measure, file } = await params
  const { token, stall } = await requireStall(slug, stallPath(slug, "/bien-phap"))
  const [id, one] = [encodeURIComponent(measure), encodeURIComponent(file)]
  return passFileOn(`/seller/${stall.id}/measures/${id}/files/${one}`, token)
}
