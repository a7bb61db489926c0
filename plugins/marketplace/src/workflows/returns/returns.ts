import type { MedusaContainer } from "@medusajs/framework/types"
import { GOODS_RETURN_MODULE } from "../../modules/goods_return"
import type GoodsReturnModuleService from "../../modules/goods_return/service"

export const returnsOf = (container: MedusaContainer): GoodsReturnModuleService =>
  container.resolve<GoodsReturnModuleService>(GOODS_RETURN_MODULE)
