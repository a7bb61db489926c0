import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createHash, randomUUID } from "node:crypto"
import type { Actor } from "../../lib/actor"
import { clock } from "../../lib/clock"
import type { Upload } from "../../lib/files/read-upload"
import { VAULT_MODULE } from "../../modules/vault"
import type VaultModuleService from "../../modules/vault/service"

/** The caller has checked that the actor may add a file to the owner. */
export type StorePrivateFile = {
  actor: Actor
  upload: Upload
  /** What the file belongs to: { kind: "producer_document", id: "pdoc_…" }. */
  owner: { kind: string; id: string }
  province_code: string | null
  seller_id: string | null
}
export type StoredFile = { id: string; name: string; mime: string; size: number; sha256: string }

const storePrivateBytesStep = createStep(
  "store-private-bytes",
  async ({ mime, base64 }: Upload, { container }) => {
    // The name on the disk says nothing about the paper: names of people are in file names.
    const file = { filename: randomUUID(), mimeType: mime, content: base64, access: "private" as const }
    const { id } = await container.resolve(Modules.FILE).createFiles(file)
    return new StepResponse(id, id)
  },
  async (key, { container }) => {
    if (key) await container.resolve(Modules.FILE).deleteFiles(key)
  },
)

type Row = StorePrivateFile & { storage_key: string }

const recordPrivateFileStep = createStep(
  "record-private-file",
  async ({ actor, upload, owner, province_code, seller_id, storage_key }: Row, { container }) => {
    const { id, name, mime, size, sha256 } = await container
      .resolve<VaultModuleService>(VAULT_MODULE)
      .createPrivateFiles({
        owner_kind: owner.kind,
        owner_id: owner.id,
        name: upload.name,
        mime: upload.mime,
        size: upload.size,
        sha256: createHash("sha256").update(Buffer.from(upload.base64, "base64")).digest("hex"),
        storage_key,
        province_code,
        seller_id,
        uploaded_by: actor.id,
        uploaded_at: clock.now(),
      })
    return new StepResponse<StoredFile, string>({ id, name, mime, size, sha256 }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<VaultModuleService>(VAULT_MODULE).deletePrivateFiles(id)
  },
)

/** Keeps a paper out of everybody's reach but `sendPrivateFile`'s. A workflow that runs it as a step takes it back. */
export const storePrivateFileWorkflow = createWorkflow("store-private-file", (input: StorePrivateFile) => {
  const storage_key = storePrivateBytesStep(input.upload)
  const row = transform({ input, storage_key }, (data) => ({ ...data.input, storage_key: data.storage_key }))
  return new WorkflowResponse(recordPrivateFileStep(row))
})
