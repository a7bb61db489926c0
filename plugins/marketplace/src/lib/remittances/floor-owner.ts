import type { MedusaRequest } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readFloorExists } from "../../reads/charges/floor-of"
import type { CodOwner } from "./types"

/** The floor in the address of a request. @throws Refusal not_found */
export async function floorOwner(req: MedusaRequest): Promise<CodOwner> {
  const id = req.params["floor_id"] ?? ""
  if (await readFloorExists(req.scope, id)) return { kind: "floor", id }
  return refuse("not_found", "Không tìm thấy sàn này.", { code: "floor_not_found" })
}
