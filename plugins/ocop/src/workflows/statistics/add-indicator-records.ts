import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { readGeography } from "@san-ocop/floor/lib/geography/read-geography"
import { vietnamDay } from "@san-ocop/kit/day"
import { assertMayRecord } from "../../lib/statistics/may-record"
import { STATISTICS_MODULE } from "../../modules/statistics"
import type StatisticsModuleService from "../../modules/statistics/service"
import type { NewRecord } from "../../modules/statistics/types"
import { assertRecordFacts } from "./record-facts"

/** `province_code` of a record is null for a national officer, who may not write. */
export type AddIndicatorRecords = {
  actor: Actor
  records: (Omit<NewRecord, "province_code"> & { province_code: string | null })[]
}

const checkIndicatorRecordsStep = createStep(
  "check-indicator-records",
  async (input: AddIndicatorRecords, { container }) => {
    for (const record of input.records) assertMayRecord(input.actor, record)
    const index = await readGeography(container)
    const records = input.records as NewRecord[]
    for (const record of records) assertRecordFacts(record, index, vietnamDay(clock.now()))
    return new StepResponse(records)
  },
)

// The last step: nothing can fail after it. A number that should not stand is withdrawn, never deleted.
const addIndicatorRecordsStep = createStep(
  "add-indicator-records",
  async ({ records, actor }: { records: NewRecord[]; actor: Actor }, { container }) => {
    const statistics = container.resolve<StatisticsModuleService>(STATISTICS_MODULE)
    const created = await statistics.addRecords(records, actor, clock.now())
    return new StepResponse(created.map(({ id }) => id))
  },
)

/**
 * Writes down numbers that the platform has no source for. By an officer of the province, or the system; answers their ids.
 * @throws Refusal forbidden for one who may only read; invalid_data as `assertRecordFacts`
 */
export const addIndicatorRecordsWorkflow = createWorkflow("add-indicator-records", (input: AddIndicatorRecords) => {
  const records = checkIndicatorRecordsStep(input)
  return new WorkflowResponse(addIndicatorRecordsStep({ records, actor: input.actor }))
})
