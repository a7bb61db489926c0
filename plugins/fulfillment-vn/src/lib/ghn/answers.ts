import { GHN_STATUSES, type GhnDetail, type GhnMade, type GhnQuote } from "./shapes"

/** GHN answered something that its documentation does not say, or nothing that can be read. */
export class GhnUnreadable extends Error {}

type Fields = Record<string, unknown>

const fieldsOf = (value: unknown): Fields => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new GhnUnreadable("an object is expected")
  return value as Fields
}

const textOf = (fields: Fields, name: string): string => {
  const value = fields[name]
  if (typeof value !== "string" || value === "") throw new GhnUnreadable(name)
  return value
}

const dongOf = (fields: Fields, name: string): number => {
  const value = fields[name]
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new GhnUnreadable(name)
  return value
}

/** @throws GhnUnreadable that names the field */
export function readQuote(data: unknown): GhnQuote {
  const fields = fieldsOf(data)
  return { total_fee: dongOf(fields, "total_fee"), expected_delivery_time: textOf(fields, "expected_delivery_time") }
}

/** @throws GhnUnreadable that names the field */
export const readMade = (data: unknown): GhnMade => ({
  ...readQuote(data),
  order_code: textOf(fieldsOf(data), "order_code"),
})

/** @throws GhnUnreadable that names the field, also for a status that is not documented */
export function readDetail(data: unknown): GhnDetail {
  const fields = fieldsOf(data)
  const status = GHN_STATUSES.find((known) => known === fields.status)
  if (!status) throw new GhnUnreadable("status")
  return {
    order_code: textOf(fields, "order_code"),
    client_order_code: textOf(fields, "client_order_code"),
    status,
    cod_amount: dongOf(fields, "cod_amount"),
  }
}

/** Whether a cancellation of one parcel was taken. @throws GhnUnreadable */
export function readCancelled(data: unknown, orderCode: string): boolean {
  if (!Array.isArray(data)) throw new GhnUnreadable("a list is expected")
  const one = data.map(fieldsOf).find(({ order_code }) => order_code === orderCode)
  if (!one || typeof one.result !== "boolean") throw new GhnUnreadable("result")
  return one.result
}
