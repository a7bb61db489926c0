import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import QRCode from "qrcode"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"

type Props = { params: Promise<{ stall: string; return: string }> }

const PIXELS = 600

/** The VietQR code that the stall's banking app reads to pay the shopper back, as a PNG, while that waits. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, return: id } = await params
  const session = await requireStall(slug, stallPath(slug, `/tra-hang/${id}`))
  const { account, moves, code } = await stallRecord<GoodsReturn>(session, `/returns/${encodeURIComponent(id)}`)
  if (!account || !moves.includes("say_refunded")) return new Response(null, { status: 404 })
  const png = await QRCode.toBuffer(account.payload, {
    type: "png",
    errorCorrectionLevel: "M",
    margin: 4,
    width: PIXELS,
  })
  return new Response(new Uint8Array(png), {
    headers: {
      "content-type": "image/png",
      "content-disposition": `inline; filename="vietqr-${code}.png"`,
      "cache-control": "private, no-store",
    },
  })
}
