import { Module } from "@medusajs/framework/utils"
import ChargeModuleService from "./service"

export const CHARGE_MODULE = "charge"
export default Module(CHARGE_MODULE, { service: ChargeModuleService })
