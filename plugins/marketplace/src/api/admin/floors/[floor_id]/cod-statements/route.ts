import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CodReading, CodStatementRow } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import { floorOwner } from "../../../../../lib/remittances/floor-owner"
import { codStatementsQuery, takeInCodStatementSchema } from "../../../../../lib/remittances/schemas"
import { readCodStatements } from "../../../../../reads/remittances/cod-statements"
import { takeInCodStatementWorkflow } from "../../../../../workflows/remittances/take-in-cod-statement"

/** Files that were taken in for a floor. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Page<CodStatementRow>>): Promise<void> {
  const owner = await floorOwner(req)
  res.json(await readCodStatements(req.scope, owner, parse(codStatementsQuery, req.query)))
}

/** Takes in a carrier's statement that was read by its dry run. */
export async function POST(req: OperatorRequest, res: MedusaResponse<CodReading>): Promise<void> {
  const owner = await floorOwner(req)
  const statement = parse(takeInCodStatementSchema, req.body)
  const { result } = await takeInCodStatementWorkflow(req.scope).run({ input: { owner, statement, actor: req.actor } })
  res.json({ file_hash: statement.file_hash, lines: result, errors: [] })
}
