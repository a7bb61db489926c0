import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { CASEWORK_MODULE } from "../../../modules/casework"
import type CaseworkModuleService from "../../../modules/casework/service"
import type {
  DecideAppeal,
  NewAppeal,
  NewAuthorityRequestRow,
  NewComplaintRow,
  NewReportRow,
  NewRestrictionRow,
  Write,
} from "../../../modules/casework/types"

type By = { actor: Actor }

export const casework = (container: MedusaContainer): CaseworkModuleService =>
  container.resolve<CaseworkModuleService>(CASEWORK_MODULE)

/**
 * A step that makes one change of a case in one transaction and answers one text of it: the last step of its workflow that may
 * fail, so nothing takes it back.
 */
const writeCase = <Input extends By>(
  name: string,
  change: (cases: CaseworkModuleService, input: Input & Write) => Promise<string>,
) =>
  createStep(name, async (input: Input, { container }) => {
    const answer = await change(casework(container), { ...input, at: clock.now() })
    return new StepResponse(answer)
  })

/** Answers the code by which the report is followed. */
export const receiveReportStep = writeCase<NewReportRow & By>(
  "receive-report",
  async (cases, input) => (await cases.receiveReport(input)).code,
)
type DecidedReport = { report_id: string; state: "upheld" | "dismissed"; answer: string }
export const decideReportStep = writeCase<DecidedReport & By>("decide-report", async (cases, input) => {
  await cases.decideReport(input)
  return input.report_id
})
/** Answers the code by which the complaint is followed. */
export const openComplaintStep = writeCase<NewComplaintRow & By>(
  "open-complaint",
  async (cases, input) => (await cases.openComplaint(input)).code,
)
type RegisteredRequest = Omit<NewAuthorityRequestRow, "received_at"> & { received_at: string }
export const registerRequestStep = writeCase<RegisteredRequest & By>(
  "register-request",
  async (cases, input) => (await cases.registerRequest({ ...input, received_at: new Date(input.received_at) })).id,
)
export const finishRequestStep = writeCase<{ request_id: string } & By>("finish-request", async (cases, input) => {
  await cases.finishRequest(input)
  return input.request_id
})
/** Answers to whom it was handed over, in words. */
export const recordHandOverStep = writeCase<{ request_id: string; form: "sheet" | "page" } & By>(
  "record-hand-over",
  async (cases, input) => {
    const { authority, paper_number } = await cases.recordHandOver(input)
    return `Giao cho ${authority}, văn bản ${paper_number}`
  },
)
/** Answers the seller whose goods are free again. */
export const liftRestrictionStep = writeCase<{ restriction_id: string; words: string } & By>(
  "lift-restriction",
  async (cases, input) => (await cases.liftRestriction(input)).seller_id,
)
export const fileAppealStep = writeCase<NewAppeal & By>(
  "file-appeal",
  async (cases, input) => (await cases.fileAppeal(input)).id,
)
/** Answers the seller whom it concerns. */
export const decideAppealStep = writeCase<DecideAppeal & By>(
  "decide-appeal",
  async (cases, input) => (await cases.decideAppeal(input)).seller_id,
)

/** Announces a restriction; a workflow that fails later lifts it again, and the audit log keeps both. */
export const announceRestrictionStep = createStep(
  "announce-restriction",
  async (input: NewRestrictionRow & By, { container }) => {
    const { id } = await casework(container).announceRestriction({ ...input, at: clock.now() })
    return new StepResponse(id, { id, actor: input.actor })
  },
  async (done, { container }) => {
    if (!done) return
    const words = "Thao tác chưa hoàn tất, đã trả lại như cũ."
    await casework(container).liftRestriction({ restriction_id: done.id, words, actor: done.actor, at: clock.now() })
  },
)
