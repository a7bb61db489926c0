import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { NewLotBody } from "@san-ocop/kit/http/lots"
import type { NewTraceEvent, Part } from "../../lib/epcis-event"
import type { NewLot } from "../../modules/traceability/types"
import { readOwnParts } from "../../reads/traceability/own-parts"
import { assertOwnPictures } from "./assert-own-pictures"
import { assertCommuneKnown } from "./assert-commune-known"
import { makerOf } from "./maker-of"

type Of = { seller_id: string; seller_name: string; body: NewLotBody; at: Date }

/** The step by which the lot comes into being. What was made today was made by now; of another day, noon stands for the day. */
function firstEvent({ seller_name, body, at }: Of, parts: Part[]): NewTraceEvent {
  const { made_on, origin, kind } = body
  const happened = made_on === vietnamDay(at) ? at.toISOString() : `${made_on}T12:00:00+07:00`
  const place = { commune_code: origin.commune_code, place_name: origin.place_name, geo: origin.geo }
  const event = { at: happened, ...place, declared_by: seller_name }
  if (kind === "box") return { ...event, step: "packing", contents: parts }
  return parts.length > 0 ? { ...event, step: "transforming", inputs: parts } : { ...event, step: "commissioning" }
}

function refuseIncomplete({ kind, product_id, name, parts }: NewLotBody): void {
  const wrong = (field: string, message: string) => refuse("invalid_data", message, { field, code: "missing" })
  if (kind === "goods" && product_id === null) wrong("product_id", "Vui lòng chọn sản phẩm.")
  if (kind !== "goods" && name === null) wrong("name", "Vui lòng ghi tên.")
  if (kind === "box" && parts.length === 0) wrong("parts", "Vui lòng chọn hàng đóng trong thùng.")
}

/** What a stall declares as the lot that is recorded. @throws Refusal invalid_data naming the field, not_found */
export async function newLotOfSeller(container: MedusaContainer, of: Of): Promise<NewLot> {
  const { seller_id, seller_name, body } = of
  refuseIncomplete(body)
  const maker = await makerOf(container, seller_id, body)
  await assertOwnPictures(container, seller_id, body.pictures)
  await assertCommuneKnown(container, body.origin.commune_code, "origin.commune_code")
  const parts = await readOwnParts(container, seller_id, body.parts, "parts")
  const goods = body.kind === "goods"
  return {
    kind: body.kind,
    product_id: goods ? body.product_id : null,
    lot_number: goods ? body.lot_number : null,
    name: goods ? null : body.name,
    producer_id: maker.producer_id,
    province_code: maker.province_code,
    seller_id,
    request_key: body.request_key ?? null,
    made_on: body.made_on,
    best_before: body.best_before,
    quantity: body.quantity,
    unit: body.unit,
    brand: body.brand,
    standards: body.standards,
    supplier: body.supplier,
    origin_commune_code: body.origin.commune_code,
    origin_place: body.origin.place_name,
    origin_geo: body.origin.geo,
    pictures: body.pictures,
    declared_by: seller_name,
    events: [firstEvent(of, parts)],
  }
}
