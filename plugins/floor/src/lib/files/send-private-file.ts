import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { VAULT_MODULE } from "../../modules/vault"
import type VaultModuleService from "../../modules/vault/service"
import { refuse } from "../problem"
import { attachment } from "./file-name"

/**
 * Answers a private file: always saved, never shown in the page, kept by no cache. Who may have it is the caller's
 * question, to be asked before.
 * @throws Refusal not_found
 */
export async function sendPrivateFile(
  req: Pick<MedusaRequest, "scope">,
  res: MedusaResponse,
  fileId: string,
): Promise<void> {
  const [file] = await req.scope.resolve<VaultModuleService>(VAULT_MODULE).listPrivateFiles({ id: fileId }, { take: 1 })
  if (!file) return refuse("not_found", "Không tìm thấy tệp này.")
  const bytes = await req.scope.resolve(Modules.FILE).getAsBuffer(file.storage_key)
  res.set({
    "content-type": file.mime,
    "content-length": String(bytes.length),
    "content-disposition": attachment(file.name),
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  })
  res.end(bytes)
}
