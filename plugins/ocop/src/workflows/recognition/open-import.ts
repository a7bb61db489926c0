import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayCertify } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import { createHash } from "node:crypto"
import { readLines } from "../../lib/recognition/read-lines"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"

/** `file` is the file's bytes in base64, since a step's input must be plain data. */
export type OpenImport = { actor: Actor; file_name: string; file: string }

const openImportStep = createStep("open-import", async (input: OpenImport, { container }) => {
  const { actor, file_name } = input
  const { province_code } = actor
  assertMayCertify(actor, { province_code })
  if (province_code === null) refuse("forbidden", "Chỉ cán bộ của một tỉnh được nhập giấy chứng nhận.")
  const bytes = Buffer.from(input.file, "base64")
  const lines = readLines(await readSheet(bytes))
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
  const file = { province_code, file_name, sha256, lines, actor, at: clock.now() }
  return new StepResponse(await programme.openImport(file))
})

/**
 * Reads a file of recognitions for its dry run; nothing is recorded yet. By an agriculture officer, for his own province.
 * @throws Refusal invalid_data where the file cannot be read or lacks a column
 */
export const openRecognitionImportWorkflow = createWorkflow(
  "open-recognition-import",
  (input: OpenImport) => new WorkflowResponse(openImportStep(input)),
)
