import type { FloorEntry } from "@san-ocop/kit/http/operator"
import type { FloorRow } from "../../modules/floor/service"

/** A floor as an operator sees it. */
export const floorEntry = (row: FloorRow): FloorEntry => {
  const { id, slug, name, province_code, settlement_mode, is_sample } = row
  const { department_name, department_phone, department_email, department_address } = row
  const department = { department_name, department_phone, department_email, department_address }
  return { id, slug, name, province_code, ...department, settlement_mode, is_sample }
}
