import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { VAULT_MODULE } from "../../modules/vault"
import type VaultModuleService from "../../modules/vault/service"

const removePrivateFileStep = createStep("remove-private-file", async ({ id }: { id: string }, { container }) => {
  const vault = container.resolve<VaultModuleService>(VAULT_MODULE)
  const { storage_key } = await vault.retrievePrivateFile(id)
  await container.resolve(Modules.FILE).deleteFiles(storage_key)
  await vault.deletePrivateFiles(id)
  return new StepResponse(id)
})

/** Deletes a private file, its bytes first: what dies in between is found again. Whether anybody still needs it, the caller knows. */
export const removePrivateFileWorkflow = createWorkflow(
  "remove-private-file",
  (input: { id: string }) => new WorkflowResponse(removePrivateFileStep(input)),
)
