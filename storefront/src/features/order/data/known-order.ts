import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { notFound, redirect } from "next/navigation"
import { lookUpOrder } from "./order-api"
import { readOrders } from "./order-cookie"

export type OrderParams = { params: Promise<{ code: string; order: string }> }

/** What the code of an address opens, on a device that opened it before; elsewhere its own question comes first. */
async function knownPage({ params }: OrderParams) {
  const typed = await params
  const code = parseLookupCode(typed.code) ?? notFound()
  const known = (await readOrders()).find((order) => order.code === code)
  const page = known ? await lookUpOrder(known) : null
  if (!page) redirect(`/don-hang/${code}`)
  return { code, page, orderCode: parseLookupCode(typed.order) }
}

/** A stall's order of an address, with its group, for who bought it. Who was only given the goods is led back to their page. */
export async function knownOrder(props: OrderParams) {
  const { code, page: group, orderCode } = await knownPage(props)
  if (group.seen_by === "receiver") redirect(`/don-hang/${code}`)
  const order = group.orders.find((one) => one.code === orderCode) ?? notFound()
  return { code, group, order }
}

/** A stall's parcel of an address, also for who was only given what is in it. */
export async function knownParcel(props: OrderParams) {
  const { code, page, orderCode } = await knownPage(props)
  const parcels = page.seen_by === "receiver" ? [page] : page.orders
  const parcel = parcels.find((one) => one.code === orderCode) ?? notFound()
  return { code, parcel, onlyReceives: page.seen_by === "receiver" }
}
