import { Module } from "@medusajs/framework/utils"
import FloorModuleService from "./service"

export const FLOOR_MODULE = "floor"
export default Module(FLOOR_MODULE, { service: FloorModuleService })
