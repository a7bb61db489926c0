import { Module } from "@medusajs/framework/utils"
import RecallModuleService from "./service"

export const RECALL_MODULE = "recall"
export default Module(RECALL_MODULE, { service: RecallModuleService })
