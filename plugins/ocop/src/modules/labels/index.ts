import { Module } from "@medusajs/framework/utils"
import LabelsModuleService from "./service"

export const LABELS_MODULE = "labels"
export default Module(LABELS_MODULE, { service: LabelsModuleService })
