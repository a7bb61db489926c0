import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { notFound, redirect } from "next/navigation"
import { lookUpOrder } from "./order-api"
import { readOrders } from "./order-cookie"

export type OrderParams = { params: Promise<{ code: string; order: string }> }

/** A stall's order of an address, with its group, on a device that opened its group; elsewhere the group's own question comes first. */
export async function knownOrder({ params }: OrderParams) {
  const typed = await params
  const code = parseLookupCode(typed.code) ?? notFound()
  const known = (await readOrders()).find((order) => order.code === code)
  const group = known ? await lookUpOrder(known) : null
  if (!group) redirect(`/don-hang/${code}`)
  const order = group.orders.find((one) => one.code === parseLookupCode(typed.order)) ?? notFound()
  return { code, group, order }
}
