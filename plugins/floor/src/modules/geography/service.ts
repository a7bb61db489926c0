import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { buildGeographyIndex, type GeographyIndex } from "../../lib/geography/geography-index"
import type { Succession, Unit, Units } from "../../lib/geography/units"
import { AdministrativeSuccession } from "./models/administrative-succession"
import { AdministrativeUnit } from "./models/administrative-unit"
import { LOAD_SUCCESSIONS, LOAD_UNITS, READ_SUCCESSIONS, READ_UNITS } from "./sql"

type Sql = { execute<R>(sql: string): Promise<R> }
// Bound by the driver: the ORM's own `execute` would write megabytes of parameter into the text of the statement.
type Bound = { getTransactionContext(): { raw(sql: string, bindings: unknown[]): Promise<unknown> } }

export default class GeographyModuleService extends MedusaService({ AdministrativeUnit, AdministrativeSuccession }) {
  private readonly cache_: { index?: Promise<GeographyIndex> } = {}

  /** Writes the units and successions, each once: rows that are there already are brought up to date. */
  @InjectManager()
  @InjectTransactionManager()
  async load(tables: Units, @MedusaContext() context: Context = {}): Promise<void> {
    const transaction = (context.transactionManager as Bound).getTransactionContext()
    await transaction.raw(LOAD_UNITS, [JSON.stringify(tables.units)])
    await transaction.raw(LOAD_SUCCESSIONS, [JSON.stringify(tables.successions)])
    delete this.cache_.index
  }

  /** The tables arranged for look-ups, read once per process: they change only when `load` runs. */
  async index(): Promise<GeographyIndex> {
    const cache = this.cache_
    cache.index ??= this.readTables().then(buildGeographyIndex)
    const index = await cache.index.catch((error: unknown) => {
      delete cache.index
      throw error
    })
    // Another process may be about to load them.
    if (index.provinces.length === 0) delete cache.index
    return index
  }

  @InjectManager()
  async readTables(@MedusaContext() context: Context = {}): Promise<Units> {
    const manager = context.manager as Sql
    return {
      units: await manager.execute<Unit[]>(READ_UNITS),
      successions: await manager.execute<Succession[]>(READ_SUCCESSIONS),
    }
  }
}
