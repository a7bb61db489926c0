import { Module } from "@medusajs/framework/utils"
import PackingModuleService from "./service"

export const PACKING_MODULE = "packing"
export default Module(PACKING_MODULE, { service: PackingModuleService })
