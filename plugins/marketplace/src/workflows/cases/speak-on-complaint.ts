import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CaseSide, ComplaintOutcome } from "@san-ocop/kit/http/casework"
import { refuseOwnStall } from "../../lib/own-stall"
import type CaseworkModuleService from "../../modules/casework/service"
import type { OnComplaint, Write } from "../../modules/casework/types"
import { assertSpeaksFor } from "./steps/assert-speaks-for"
import { casework } from "./steps/write-case"

type Move = "message" | "answer" | "resolve" | "escalate" | "decide"

/** A move of one side on a complaint; `outcome` goes with a decision. */
export type SpeakOnComplaint = {
  complaint_id: string
  side: CaseSide
  move: Move
  words: string
  outcome?: ComplaintOutcome | undefined
  actor: Actor
}

const assertMaySpeakStep = createStep("assert-may-speak", async (input: SpeakOnComplaint, { container }) => {
  const [row] = await casework(container).listComplaints({ id: input.complaint_id }, { take: 1 })
  if (!row) refuse("not_found", "Không tìm thấy khiếu nại này.")
  assertSpeaksFor(input, row)
  if (input.side === "department") await refuseOwnStall(container, input.actor, { ...row, kind: "complaint" })
  return new StepResponse(row.id)
})

type Speak = (cases: CaseworkModuleService, input: OnComplaint & Write) => Promise<void>

const MOVES: Readonly<Record<Exclude<Move, "decide">, Speak>> = {
  message: (cases, input) => cases.writeOnComplaint(input),
  answer: (cases, input) => cases.answerComplaint(input),
  resolve: (cases, input) => cases.resolveComplaint(input),
  escalate: (cases, input) => cases.escalateComplaint(input),
}

const speakStep = createStep("speak", async (input: SpeakOnComplaint, { container }) => {
  const { move, outcome, ...said } = input
  const write = { ...said, at: clock.now() }
  if (move !== "decide") await MOVES[move](casework(container), write)
  else if (outcome) await casework(container).decideComplaint({ ...write, outcome })
  return new StepResponse(input.complaint_id)
})

/** Makes one move on a complaint. @throws Refusal not_found, forbidden, conflict */
export const speakOnComplaintWorkflow = createWorkflow("speak-on-complaint", (input: SpeakOnComplaint) => {
  assertMaySpeakStep(input)
  return new WorkflowResponse(speakStep(input))
})
