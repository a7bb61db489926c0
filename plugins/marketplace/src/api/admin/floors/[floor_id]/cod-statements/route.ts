import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CodReading } from "@san-ocop/kit/http/cod-statements"
import { floorOwner } from "../../../../../lib/remittances/floor-owner"
import { takeInCodStatementSchema } from "../../../../../lib/remittances/schemas"
import { takeInCodStatementWorkflow } from "../../../../../workflows/remittances/take-in-cod-statement"

/** Takes in a carrier's statement that was read by its dry run. */
export async function POST(req: OperatorRequest, res: MedusaResponse<CodReading>): Promise<void> {
  const owner = await floorOwner(req)
  const statement = parse(takeInCodStatementSchema, req.body)
  const { result } = await takeInCodStatementWorkflow(req.scope).run({ input: { owner, statement, actor: req.actor } })
  res.json({ file_hash: statement.file_hash, lines: result, errors: [] })
}
