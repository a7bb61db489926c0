import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { goodsCode, lotNumber, newBoxCode, newMaterialCode } from "../../../lib/traceability/lot-number"
import type { NewLot } from "../types"
import { platformKeys } from "./platform-keys"

export type NamedLot = NewLot & { code: string }

const TAKEN = `select product_id, lot_number from lot where product_id = any(?) and lot_number is not null and deleted_at is null`

/** Every number in use of the products concerned, whoever records another lot of them meanwhile. */
async function numbersInUse(context: Context, productIds: string[]): Promise<Map<string, Set<string>>> {
  for (const id of [...productIds].sort())
    await runSql(context, "select pg_advisory_xact_lock(hashtext(?))", [`lot|${id}`])
  const taken = new Map(productIds.map((id) => [id, new Set<string>()]))
  const rows = await runSql<{ product_id: string; lot_number: string }>(context, TAKEN, [productIds])
  for (const row of rows) taken.get(row.product_id)?.add(row.lot_number)
  return taken
}

function freeNumber({ made_on }: NewLot, taken: Set<string>): string {
  let nth = 1
  while (taken.has(lotNumber(made_on, nth))) nth += 1
  return lotNumber(made_on, nth)
}

/** Gives each lot the number and the permanent key that it does not bring along. */
export async function nameLots(context: Context, lots: NewLot[], at: Date): Promise<NamedLot[]> {
  const products = new Map(lots.flatMap((lot) => (lot.product_id ? [[lot.product_id, lot] as const] : [])))
  const taken = await numbersInUse(context, [...products.keys()])
  const keys = await platformKeys(context, products, at)
  for (const lot of lots) if (lot.product_id && lot.lot_number) taken.get(lot.product_id)?.add(lot.lot_number)
  return lots.map((lot) => {
    if (lot.product_id === null)
      return { ...lot, code: lot.code ?? (lot.kind === "box" ? newBoxCode() : newMaterialCode()) }
    const inUse = taken.get(lot.product_id) ?? new Set()
    const lot_number = lot.lot_number ?? freeNumber(lot, inUse)
    inUse.add(lot_number)
    return { ...lot, lot_number, code: lot.code ?? goodsCode(keys.get(lot.product_id) ?? "", lot_number) }
  })
}
