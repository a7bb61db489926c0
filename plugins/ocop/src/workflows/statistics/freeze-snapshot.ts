import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { readGeography } from "@san-ocop/floor/lib/geography/read-geography"
import { vietnamDay } from "@san-ocop/kit/day"
import type { StatisticsQuery } from "@san-ocop/kit/http/statistics"
import { assertMayRecord } from "../../lib/statistics/may-record"
import { resolveScope } from "../../lib/statistics/resolve-scope"
import { STATISTICS_MODULE } from "../../modules/statistics"
import type StatisticsModuleService from "../../modules/statistics/service"
import { countIndicators } from "../../reads/statistics/count-indicators"

/** `province_code` is the officer's own; `query` says the place in it and the days. */
export type FreezeSnapshotInput = {
  actor: Actor
  province_code: string | null
  title: string
  query: Omit<StatisticsQuery, "province_code">
  is_sample?: boolean
}
type Allowed = FreezeSnapshotInput & { province_code: string }

const checkMayFreezeStep = createStep("check-may-freeze", async (input: FreezeSnapshotInput) => {
  assertMayRecord(input.actor, input)
  return new StepResponse(undefined)
})

// The last step: nothing can fail after it, so nothing is ever to be undone. What was frozen cannot be.
const freezeSnapshotStep = createStep("freeze-snapshot", async (input: FreezeSnapshotInput, { container }) => {
  const { actor, title, query, province_code, is_sample } = input as Allowed
  const at = clock.now()
  const { scope, asked } = resolveScope(await readGeography(container), province_code, query, vietnamDay(at))
  const indicators = await countIndicators(container, asked)
  const statistics = container.resolve<StatisticsModuleService>(STATISTICS_MODULE)
  const snapshot = { title, province_code, scope, indicators, is_sample: is_sample ?? false }
  return new StepResponse(await statistics.freeze(snapshot, actor, at))
})

/**
 * Counts the indicators and keeps them for a report, for ever as they are. By an officer of the province, or the system.
 * @throws Refusal forbidden for one who may only read; invalid_data as `resolveScope`
 */
export const freezeSnapshotWorkflow = createWorkflow("freeze-snapshot", (input: FreezeSnapshotInput) => {
  checkMayFreezeStep(input)
  return new WorkflowResponse(freezeSnapshotStep(input))
})
