import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { orderContract } from "@/features/order/data/order-api"
import { readOrders } from "@/features/order/data/order-cookie"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ code: string; order: string }> }

/** The contract of one stall's order, to be saved, on a device that knows the order. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { code, order } = await params
  const known = (await readOrders()).find((placed) => placed.code === parseLookupCode(code))
  if (!known) return new Response(null, { status: 404 })
  const { path, headers } = orderContract(known.code, order)
  return passFileOn(path, null, { json: { phone: known.phone }, headers })
}
