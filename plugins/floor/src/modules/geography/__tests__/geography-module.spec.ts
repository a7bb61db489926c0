import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { GEOGRAPHY_MODULE } from ".."
import { readUnits } from "../../../lib/geography/read-units"
import type GeographyModuleService from "../service"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<GeographyModuleService>({
  moduleName: GEOGRAPHY_MODULE,
  resolve: `${__dirname}/..`,
  testSuite: ({ service }) => {
    it("loads the data files, and the second time changes nothing", async () => {
      const tables = readUnits()
      await service.load(tables)
      const first = await service.readTables()
      await service.load(tables)
      expect(await service.readTables()).toEqual(first)
      expect(first.units).toHaveLength(tables.units.length)
      expect(first.successions).toHaveLength(tables.successions.length)
    })

    it("answers look-ups after loading, though it was asked before", async () => {
      expect((await service.index()).provinces).toHaveLength(0)
      await service.load(readUnits())
      const index = await service.index()
      expect(index.provinces).toHaveLength(34)
      expect(await service.index()).toBe(index)
    })
  },
})
