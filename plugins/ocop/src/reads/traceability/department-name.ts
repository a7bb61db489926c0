import type { MedusaContainer } from "@medusajs/framework/types"
import type { Agency } from "@san-ocop/kit/http/department"
import { readRows } from "../rows"

const SQL = "select department_name, province_name from floor where province_code = ? and deleted_at is null"

/** What an agency of a province is called on pages for everybody. */
export async function readDepartmentName(
  container: MedusaContainer,
  provinceCode: string,
  agency: Agency,
): Promise<string> {
  const [floor] = await readRows<{ department_name: string; province_name: string }>(container, SQL, [provinceCode])
  const province = floor?.province_name ?? ""
  if (agency === "trade") return floor?.department_name ?? `Sở Công Thương ${province}`.trim()
  return `Sở Nông nghiệp và Môi trường ${province}`.trim()
}
