import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ItemPlace, NewItemPlace } from "@san-ocop/kit/http/scans"
import { nearestProvince } from "@san-ocop/kit/nearest-province"
import { verifySerial } from "@san-ocop/kit/serial"
import { deviceHash } from "../../lib/scans/device-hash"
import { lotKeyOf } from "../../lib/labels/lot-key"
import { stampSql } from "../../lib/labels/stamp-sql"
import { SCANS_MODULE } from "../../modules/scans"
import type ScansModuleService from "../../modules/scans/service"
import { readRows } from "../../reads/rows"

const LOT = "select id from lot where code = ? and deleted_at is null"
const VOIDED = `with asked as (select ?::text as lot, ?::int as item)
  select coalesce(${stampSql("asked.lot", "asked.item")} = 'voided', false) as voided from asked`
const PROVINCE = "select full_name as name from administrative_unit where id = '2025:' || ? and level = 'province'"

const unknown = (): never => refuse("not_found", "Không có tem nào mang mã này.", { code: "forged_serial" })

const unplaced = (): never =>
  refuse("invalid_data", "Chưa xác định được tỉnh của vị trí này, nên vị trí không được ghi lại.", {
    code: "place_unknown",
  })

// A place that was told is told: there is nothing to take back.
const recordItemPlaceStep = createStep("record-item-place", async (input: NewItemPlace, { container }) => {
  const [lot = unknown()] = await readRows<{ id: string }>(container, LOT, [input.code.toUpperCase()])
  const item = verifySerial(lotKeyOf(lot.id), input.serial) ?? unknown()
  const province_code = nearestProvince(input.latitude, input.longitude) ?? unplaced()
  const [province = unplaced()] = await readRows<{ name: string }>(container, PROVINCE, [province_code])
  const scans = container.resolve<ScansModuleService>(SCANS_MODULE)
  // The scan whose place this is may still be in memory.
  await scans.inMemory.flush()
  const { latitude, longitude } = input
  const device = deviceHash(input.device, lot.id, item)
  const [stamp] = await readRows<{ voided: boolean }>(container, VOIDED, [lot.id, item])
  const at = clock.now()
  const fix = { lot_id: lot.id, item, latitude, longitude, province_code, at, voided: stamp?.voided === true }
  const { suspicion } = device ? await scans.recordPlace({ ...fix, device }) : { suspicion: null }
  return new StepResponse<ItemPlace>({ province_code, province_name: province.name, suspicion })
})

/**
 * Keeps the province in which an item was checked, and judges the way from where it was checked before.
 * @throws Refusal not_found for a serial that was never issued, invalid_data for a place of no province
 */
export const recordItemPlaceWorkflow = createWorkflow(
  "record-item-place",
  (input: NewItemPlace) => new WorkflowResponse(recordItemPlaceStep(input)),
)
