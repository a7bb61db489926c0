import { Module } from "@medusajs/framework/utils"
import CaseworkModuleService from "./service"

export const CASEWORK_MODULE = "casework"
export default Module(CASEWORK_MODULE, { service: CaseworkModuleService })
