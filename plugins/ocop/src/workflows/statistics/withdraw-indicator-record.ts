import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { assertMayRecord } from "../../lib/statistics/may-record"
import { STATISTICS_MODULE } from "../../modules/statistics"
import type StatisticsModuleService from "../../modules/statistics/service"

export type WithdrawIndicatorRecordInput = { actor: Actor; id: string; reason: string }

const checkMayWithdrawStep = createStep(
  "check-may-withdraw",
  async ({ actor, id }: WithdrawIndicatorRecordInput, { container }) => {
    const statistics = container.resolve<StatisticsModuleService>(STATISTICS_MODULE)
    const [record] = await statistics.listIndicatorRecords({ id }, { take: 1 })
    if (!record) refuse("not_found", "Không tìm thấy số liệu này.")
    assertMayRecord(actor, record)
    return new StepResponse(undefined)
  },
)

const withdrawIndicatorRecordStep = createStep(
  "withdraw-indicator-record",
  async (input: WithdrawIndicatorRecordInput, { container }) => {
    const statistics = container.resolve<StatisticsModuleService>(STATISTICS_MODULE)
    await statistics.withdrawRecord({ ...input, at: clock.now() })
    return new StepResponse(undefined)
  },
)

/**
 * Withdraws a number with a reason: it stays to be read and counts no more.
 * @throws Refusal not_found for another province's; forbidden for one who may only read; conflict when it was withdrawn already
 */
export const withdrawIndicatorRecordWorkflow = createWorkflow(
  "withdraw-indicator-record",
  (input: WithdrawIndicatorRecordInput) => {
    checkMayWithdrawStep(input)
    withdrawIndicatorRecordStep(input)
    return new WorkflowResponse(undefined)
  },
)
