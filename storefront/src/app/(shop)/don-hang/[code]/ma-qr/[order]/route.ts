import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import QRCode from "qrcode"
import { lookUpUnlessTooMany } from "@/features/order/data/order-api"
import { readOrders } from "@/features/order/data/order-cookie"

type Props = { params: Promise<{ code: string; order: string }> }

// Big enough for a bank's app to read it from a saved picture.
const PIXELS = 600

/** The VietQR code of one stall's order as a PNG, on a device that knows the order, while it waits for its money. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { code, order } = await params
  const [group, one] = [parseLookupCode(code), parseLookupCode(order)]
  const known = (await readOrders()).find((placed) => placed.code === group)
  const found = known ? await lookUpUnlessTooMany(known) : null
  const isBuyers = found && !("tooMany" in found) && found.seen_by === "buyer"
  const stallOrder = isBuyers ? found.orders.find((each) => each.code === one) : undefined
  if (stallOrder?.state !== "awaiting_payment" || !stallOrder.transfer) return new Response(null, { status: 404 })
  const { payload, memo } = stallOrder.transfer.request
  const png = await QRCode.toBuffer(payload, { type: "png", errorCorrectionLevel: "M", margin: 4, width: PIXELS })
  return new Response(new Uint8Array(png), {
    headers: {
      "content-type": "image/png",
      "content-disposition": `inline; filename="vietqr-${memo}.png"`,
      "cache-control": "private, no-store",
    },
  })
}
