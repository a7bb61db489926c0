import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "./sql"

/** Where goods go: a commune in force and its province, with the names that an address prints. */
export type DeliveryPlace = { commune_name: string; province_code: string; province_name: string }

const PLACE = `
  select commune.full_name as commune_name, province.code as province_code, province.full_name as province_name
  from administrative_unit commune
  join administrative_unit province on province.id = commune.province_id
  where commune.id = ? and commune.level = 'commune' and commune.valid_to is null`

/** Null when no commune in force has this code. */
export async function readDeliveryPlace(
  container: MedusaContainer,
  communeCode: string,
): Promise<DeliveryPlace | null> {
  const [place] = await readRows<DeliveryPlace>(container, PLACE, [`2025:${communeCode}`])
  return place ?? null
}
