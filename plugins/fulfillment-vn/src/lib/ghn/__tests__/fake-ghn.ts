import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { GhnStatus } from "../shapes"

const SHOP = 885

type Parcel = {
  order_code: string
  client_order_code: string
  status: GhnStatus
  cod_amount: number
  insurance_value: number
  total_fee: number
}
type Body = Record<string, unknown>

/** Fields that the documentation names for a parcel, and of what type: any other is refused. */
const FIELDS: Readonly<Record<string, "string" | "number" | "boolean" | "object">> = {
  payment_type_id: "number",
  note: "string",
  required_note: "string",
  from_name: "string",
  from_phone: "string",
  from_address: "string",
  from_ward_name: "string",
  from_district_name: "string",
  from_province_name: "string",
  return_phone: "string",
  return_address: "string",
  client_order_code: "string",
  is_new_to_address: "boolean",
  to_name: "string",
  to_phone: "string",
  to_address: "string",
  to_ward_name: "string",
  to_province_name: "string",
  cod_amount: "number",
  content: "string",
  weight: "number",
  length: "number",
  width: "number",
  height: "number",
  insurance_value: "number",
  service_id: "number",
  service_type_id: "number",
  coupon: "string",
  items: "object",
}
const ITEM_FIELDS = ["name", "code", "quantity", "price", "length", "width", "height", "weight", "category"]
const NEEDED = [
  "payment_type_id",
  "required_note",
  "to_name",
  "to_phone",
  "to_address",
  "weight",
  "service_type_id",
  "items",
]

/** What is wrong with the body of a preview or a creation, as GHN would say it; null when nothing is. */
function faultOf(body: Body): string | null {
  const unknown = Object.keys(body).find((name) => FIELDS[name] === undefined)
  if (unknown) return `unknown field ${unknown}`
  const mistyped = Object.entries(body).find(([name, value]) => typeof value !== FIELDS[name])
  if (mistyped) return `wrong type of ${mistyped[0]}`
  const missing = NEEDED.find((name) => body[name] === undefined || body[name] === "")
  if (missing) return `missing ${missing}`
  if (body.is_new_to_address !== true) return "to_district_id is required"
  if (!body.to_ward_name || !body.to_province_name) return "to_ward_name and to_province_name are required"
  const items = body.items as Body[]
  const strange = items.flatMap((item) => Object.keys(item)).find((name) => !ITEM_FIELDS.includes(name))
  if (strange) return `unknown field items.${strange}`
  for (const [name, most] of [
    ["weight", 50_000],
    ["length", 200],
    ["width", 200],
    ["height", 200],
    ["cod_amount", 50_000_000],
  ] as const)
    if (Number(body[name] ?? 0) > most || !Number.isInteger(body[name])) return `${name} is out of range`
  if (body.service_type_id === 5 && items.some(({ length, weight }) => !length || !weight)) return "items need a size"
  return ["KHONGCHOXEMHANG", "CHOXEMHANGKHONGTHU", "CHOTHUHANG"].includes(String(body.required_note))
    ? null
    : "required_note"
}

/** GHN's public API in one process, with its documented answers, for one account with one shop. `silent`: it answers nothing any more. */
export class FakeGhn {
  constructor(readonly token = "a-token") {}

  readonly shop = SHOP
  readonly parcels = new Map<string, Parcel>()
  silent = false
  /** What a preview answers instead of what it should. */
  told: unknown = null
  /** Parcels that somebody asked the price of, and did not make. */
  previews = 0
  private readonly server = createServer((req, res) => void this.answer(req, res))

  /** @param port any free one without it */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(port, "127.0.0.1", resolve))
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** The courier takes the parcel a step further. */
  move(code: string, status: GhnStatus): void {
    const parcel = this.parcels.get(code)
    if (parcel) parcel.status = status
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    if (this.silent) return
    const tell = (code: number, message: string, data: unknown = null) => {
      res.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify({ code, message, data }))
    }
    if (req.headers.token !== this.token) return tell(401, "Token is not valid!")
    if (req.headers.shopid !== String(SHOP)) return tell(400, "ShopId is not valid!")
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Body
    const path = (req.url ?? "").replace("/shiip/public-api/v2/", "")
    if (path === "shipping-order/preview" || path === "shipping-order/create") return this.ship(path, body, tell)
    if (path === "shipping-order/detail") {
      const parcel = this.parcels.get(String(body.order_code))
      return parcel ? tell(200, "Success", parcel) : tell(400, "Không tìm thấy đơn hàng")
    }
    if (path === "switch-status/cancel") {
      const codes = body.order_codes as string[]
      return tell(
        200,
        "Success",
        codes.map((order_code) => ({ order_code, ...this.cancel(order_code) })),
      )
    }
    tell(404, "no such address")
  }

  private ship(path: string, body: Body, tell: (code: number, message: string, data?: unknown) => void): void {
    const isPreview = path.endsWith("preview")
    const fault = faultOf(body)
    if (fault) return tell(400, fault)
    const total_fee = 20_000 + Math.ceil(Number(body.weight) / 500) * 1_000
    const promise = { total_fee, expected_delivery_time: "2026-12-01T23:59:59Z", sort_code: "190-G-01-00" }
    if (isPreview) {
      this.previews += 1
      return tell(200, "Success", this.told ?? { order_code: "", ...promise })
    }
    const client_order_code = String(body.client_order_code)
    const known = [...this.parcels.values()].find(
      (one) => client_order_code && one.client_order_code === client_order_code,
    )
    const order_code = known?.order_code ?? `GHN${String(this.parcels.size + 1).padStart(5, "0")}`
    if (!known) {
      const told = { cod_amount: Number(body.cod_amount), insurance_value: Number(body.insurance_value) }
      this.parcels.set(order_code, { order_code, client_order_code, status: "ready_to_pick", ...told, total_fee })
    }
    tell(200, "Success", { order_code, ...promise, total_fee: known?.total_fee ?? total_fee })
  }

  private cancel(code: string): { result: boolean; message: string } {
    const parcel = this.parcels.get(code)
    if (!parcel || !["ready_to_pick", "picking"].includes(parcel.status))
      return { result: false, message: "not allowed" }
    parcel.status = "cancel"
    return { result: true, message: "OK" }
  }
}
