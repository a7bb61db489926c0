import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { openCardPage } from "@/features/order/data/order-api"
import { readOrders } from "@/features/order/data/order-cookie"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"

type Props = { params: Promise<{ code: string }> }

const to = (address: string): Response =>
  new Response(null, { status: 303, headers: { location: address, "cache-control": "private, no-store" } })

/**
 * To the page where the card is entered, on a device that knows the order; back from there, with `xong`, to the order, after the backend has asked what became of it.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const typed = (await params).code
  const code = parseLookupCode(typed)
  const known = (await readOrders()).find((placed) => placed.code === code)
  const order = `/don-hang/${encodeURIComponent(code ?? typed)}`
  if (!known) return to(order)
  const isBack = new URL(request.url).searchParams.has("xong")
  try {
    const { url } = await openCardPage(known)
    return to(url === null || isBack ? order : url)
  } catch (error) {
    if (error instanceof BackendDown || error instanceof BackendProblem) return to(`${order}?the=cho`)
    throw error
  }
}
