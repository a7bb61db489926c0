import { Module } from "@medusajs/framework/utils"
import GoodsReturnModuleService from "./service"

export const GOODS_RETURN_MODULE = "goods_return"
export default Module(GOODS_RETURN_MODULE, { service: GoodsReturnModuleService })
