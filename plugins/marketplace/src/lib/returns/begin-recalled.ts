import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { GOODS_RETURN_MODULE } from "../../modules/goods_return"
import type GoodsReturnModuleService from "../../modules/goods_return/service"
import type { BeginRecalled, Write } from "../../modules/goods_return/types"

/**
 * Makes a stall owe recalled goods that it has again, or that were destroyed, in the transaction of whoever wrote that down.
 * @returns the return's id @throws Refusal conflict, invalid_data
 */
export const beginRecalledReturn = (
  container: MedusaContainer,
  input: BeginRecalled & Write,
  context: Context,
): Promise<string> => container.resolve<GoodsReturnModuleService>(GOODS_RETURN_MODULE).beginRecalled(input, context)
