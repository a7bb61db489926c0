import { Module } from "@medusajs/framework/utils"
import ScansModuleService from "./service"

export const SCANS_MODULE = "scans"
export default Module(SCANS_MODULE, { service: ScansModuleService })
