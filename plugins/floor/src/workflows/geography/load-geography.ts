import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readUnits } from "../../lib/geography/read-units"
import { GEOGRAPHY_MODULE } from "../../modules/geography"
import type GeographyModuleService from "../../modules/geography/service"

/** Writes the geography of the data files. Not undone: it is the same after any number of runs. */
export const loadGeographyStep = createStep("load-geography", async (_input: void, { container }) => {
  const tables = readUnits()
  await container.resolve<GeographyModuleService>(GEOGRAPHY_MODULE).load(tables)
  return new StepResponse({ units: tables.units.length, successions: tables.successions.length })
})

/** Fills or refreshes the geography tables from the data files of this package; answers how many rows they name. */
export const loadGeographyWorkflow = createWorkflow("load-geography", function () {
  return new WorkflowResponse(loadGeographyStep())
})
