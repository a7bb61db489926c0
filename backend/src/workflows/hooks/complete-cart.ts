import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { refuseUnsplitCompletion } from "@san-ocop/marketplace/workflows"

completeCartWorkflow.hooks.validate(() => refuseUnsplitCompletion())
