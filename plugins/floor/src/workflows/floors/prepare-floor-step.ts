import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { floorByProvince } from "../../lib/floors/read-floors"
import { type CreateFloor, NewFloor } from "../../lib/floors/new-floor"
import { provinceOrRefuse } from "../../lib/geography/assert-commune-in-province"
import { readGeography } from "../../lib/geography/read-geography"
import { parse } from "../../lib/parse"
import { refuse } from "../../lib/problem"
import { assertMayAppoint } from "../../lib/staff/assert-may-appoint"

/** Checks who opens the floor and that the province has none; answers its row but for the channel. */
export const prepareFloorStep = createStep("prepare-floor", async (input: CreateFloor, { container }) => {
  assertMayAppoint(input.actor)
  const floor = parse(NewFloor, input.floor)
  const province = provinceOrRefuse(await readGeography(container), floor.province_code, "province_code")
  if (await floorByProvince(container, province.code)) {
    refuse("duplicate_error", `${province.full_name} đã có sàn.`, { code: "floor_exists", field: "province_code" })
  }
  return new StepResponse({
    ...floor,
    slug: province.slug,
    name: `Sàn OCOP ${province.name}`,
    province_name: province.name,
    old_names: province.old_names,
    is_sample: input.is_sample ?? false,
  })
})
