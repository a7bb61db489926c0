import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { isTestServer } from "@san-ocop/floor/lib/is-test-server"
import { refuse } from "@san-ocop/floor/lib/problem"

/** Runs a scheduled job now and answers when it is done, so that a test needs to wait for no clock. Not there outside tests. */
export const POST = async (req: MedusaRequest, res: MedusaResponse<{ done: true }>) => {
  if (!isTestServer()) refuse("not_found", "Không có địa chỉ này.")
  const engine = req.scope.resolve(Modules.WORKFLOW_ENGINE)
  // A job is a workflow of one step, which the framework names so.
  await engine.run(`job-${req.params.name}`, { input: {} })
  res.json({ done: true })
}
