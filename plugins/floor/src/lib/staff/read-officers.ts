import type { MedusaContainer } from "@medusajs/framework/types"
import type { OfficerEntry } from "@san-ocop/kit/http/operator"
import type { Page } from "@san-ocop/kit/http/problem"
import { STAFF_MODULE } from "../../modules/staff"
import type StaffModuleService from "../../modules/staff/service"
import type { OfficerRow } from "../../modules/staff/service"
import type { OfficersQuery } from "./officer-schemas"

/** An officer as an operator sees him. */
export const officerEntry = (row: OfficerRow): OfficerEntry => {
  const { id, name, email, phone, agency, role, province_code, status } = row
  return { id, name, email, phone, agency, role, province_code, status }
}

/** Officers of a province, or of all, by e-mail address. */
export async function readOfficers(
  scope: Pick<MedusaContainer, "resolve">,
  { province_code, limit, offset }: OfficersQuery,
): Promise<Page<OfficerEntry>> {
  const staff = scope.resolve<StaffModuleService>(STAFF_MODULE)
  const page = { take: limit, skip: offset, order: { email: "ASC" as const } }
  const [rows, count] = await staff.listAndCountOfficers(province_code === undefined ? {} : { province_code }, page)
  return { items: rows.map(officerEntry), count, limit, offset }
}
