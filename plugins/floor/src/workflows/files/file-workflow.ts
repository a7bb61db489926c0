import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { clock } from "../../lib/clock"
import type { Upload } from "../../lib/files/read-upload"
import { type StoredFile, storePrivateFileWorkflow } from "./store-private-file"

type Uploading = { actor: Actor; upload: Upload }

/** What a file is handed in for, and whose that is. */
export type FileOwner = { kind: string; id: string; province_code: string; seller_id: string | null }

/** A private file that is kept, as the row that names it has it. */
export type KeptFile = { private_file_id: string; name: string; mime: string; size: number; actor: Actor; at: Date }

type Parts<I> = {
  /** Who may hand it in, and for what. @throws Refusal */
  findOwner: (container: MedusaContainer, input: I) => Promise<FileOwner>
  /** Names the file in one transaction: the last thing that can fail. Answers what the workflow does. */
  add: (container: MedusaContainer, file: KeptFile, owner: FileOwner, input: I) => Promise<string>
}

/** A workflow by which somebody hands in a paper or a picture: first whether he may, then the bytes, then the row that names them. */
export function fileWorkflow<I extends Uploading>(name: string, { findOwner, add }: Parts<I>) {
  const findOwnerStep = createStep(
    `${name}-owner`,
    async (input: I, { container }) => new StepResponse(await findOwner(container, input)),
  )
  const addStep = createStep(
    name,
    async ({ input, owner, stored }: { input: I; owner: FileOwner; stored: StoredFile }, { container }) => {
      const { id: private_file_id, name, mime, size } = stored
      const file = { private_file_id, name, mime, size, actor: input.actor, at: clock.now() }
      return new StepResponse(await add(container, file, owner, input))
    },
  )
  return createWorkflow(name, (input: WorkflowData<I>) => {
    const owner = findOwnerStep(input)
    const stored = storePrivateFileWorkflow.runAsStep({
      input: transform({ input, owner }, ({ input, owner: { kind, id, ...scope } }) => {
        const { actor, upload } = input as Uploading
        return { actor, upload, owner: { kind, id }, ...scope }
      }),
    })
    const data = transform({ input, owner, stored }, ({ input, ...rest }) => ({ input: input as I, ...rest }))
    return new WorkflowResponse(addStep(data))
  })
}
