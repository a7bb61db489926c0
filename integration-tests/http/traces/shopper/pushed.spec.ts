import type { ItemTracePage } from "@san-ocop/kit/http/scans"
import { newDeviceName } from "@san-ocop/ocop/lib/scans/device-name"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { labelledLot, scan, serialOf } from "../../../support/labels"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"

const PHONES = 13

it("one address calls up no suspicion, neither with phones that it made up nor with any number of ours", async () => {
  const lot = await labelledLot((await sampleSeller(HONEY_PHONE)).id)
  const look = async (device: string) => {
    const answer = await scan(`/catalog/traces/${lot.code}/${serialOf(lot, 1)}`, { "x-scan-device": device })
    return (await answer.json()) as ItemTracePage
  }
  const row = () =>
    withDatabase(async (database) => {
      const sql = "select count, devices from scan_item where lot_id = $1 and item = 1"
      return (await database.query<{ count: number; devices: number }>(sql, [lot.id])).rows[0]
    })
  const madeUp = Array.from({ length: PHONES }, (_, nth) => `made-up-phone-${String(nth).padStart(8, "0")}`)
  await Promise.all(madeUp.map(look))
  await Promise.all(Array.from({ length: PHONES }, () => look(newDeviceName())))
  const written = await eventually(row, (found) => found?.count === 2 * PHONES)
  expect(written?.devices).toBeLessThanOrEqual(3)
  expect((await look(newDeviceName())).item.suspicion).toBeNull()
})

it("many phones behind one address may each say where they are: looks without a name take nobody's place", async () => {
  const lot = await labelledLot((await sampleSeller(HONEY_PHONE)).id)
  const serial = serialOf(lot, 1)
  const look = async (): Promise<string> => {
    const answer = await scan(`/catalog/traces/${lot.code}/${serial}`)
    return ((await answer.json()) as ItemTracePage).item.device ?? ""
  }
  for (let others = 0; others < PHONES; others++) await look()
  const body = { code: lot.code, serial, device: await look(), latitude: 21.0287, longitude: 105.8524 }
  expect((await ask("POST", "/catalog/scans", { body })).status).toBe(200)
  const placed = await withDatabase(async (database) => {
    const sql = "select latitude from scan_item where lot_id = $1 and item = 1"
    return (await database.query<{ latitude: number | null }>(sql, [lot.id])).rows
  })
  expect(placed).toEqual([{ latitude: 21 }])
})
