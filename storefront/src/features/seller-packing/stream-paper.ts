import "server-only"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { streamOn } from "@/shared/medusa/stream-on"

/** A paper of one order as a PDF, to be saved. */
export async function streamOrderPaper(
  paper: "packing-slip" | "parcel-label" | "contract",
  { stall: slug, order }: { stall: string; order: string },
  signal: AbortSignal,
): Promise<Response> {
  const id = encodeURIComponent(order)
  const { token, stall } = await requireStall(slug, stallPath(slug, `/don-hang/${id}`))
  return streamOn(`/seller/${stall.id}/orders/${id}/${paper}`, token, signal)
}
