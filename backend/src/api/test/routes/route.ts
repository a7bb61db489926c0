import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isTestServer } from "@san-ocop/floor/lib/is-test-server"
import { refuse } from "@san-ocop/floor/lib/problem"
import { routesOf } from "@san-ocop/floor/lib/routes-of"

/** What this server really answers, for the authorization table. Not there outside tests. */
export const GET = (req: MedusaRequest, res: MedusaResponse<{ routes: string[] }>) => {
  if (!isTestServer()) refuse("not_found", "Không có địa chỉ này.")
  res.json({ routes: routesOf(req.app) })
}
