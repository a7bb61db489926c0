import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { ORDER_GROUP_MODULE } from ".."
import {
  AUDIT_TABLE,
  CHARGE_TABLES,
  LEDGER_TABLES,
  NOTICE_TABLE,
  query,
  VOUCHER_TABLES,
} from "../../../lib/__tests__/database"
import type OrderGroupModuleService from "../service"

const TABLES = [AUDIT_TABLE, NOTICE_TABLE, LEDGER_TABLES, CHARGE_TABLES, VOUCHER_TABLES]

/** A suite of this module over the tables of others that it reads and writes, and `more` of them. */
export const groupSuite = (testSuite: (given: { service: OrderGroupModuleService }) => void, more = ""): void =>
  moduleIntegrationTestRunner<OrderGroupModuleService>({
    moduleName: ORDER_GROUP_MODULE,
    resolve: path.resolve(__dirname, ".."),
    pathToMigrations: path.resolve(__dirname, "../migrations"),
    hooks: { afterModuleInit: async () => void (await query(ORDER_GROUP_MODULE, [...TABLES, more].join(";"))) },
    testSuite,
  })
