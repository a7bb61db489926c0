import type { MedusaContainer } from "@medusajs/framework/types"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import type { StoredFile } from "@san-ocop/kit/http/verification"
import { PAPER_OWNER } from "../../reads/verification/papers"
import type { OfRegistration } from "./change-registration"
import { findOwnRegistration } from "./find-registration"

type OfOwn = Extract<OfRegistration, { registration_id: string }>

/** Keeps a paper that a member uploads for his registration. @throws Refusal not_found for anybody else's registration */
export async function storePaper(container: MedusaContainer, of: OfOwn, upload: Upload): Promise<StoredFile> {
  const { producer_id, province_code, seller_id } = await findOwnRegistration(container, of.actor, of.registration_id)
  const owner = { kind: PAPER_OWNER, id: producer_id }
  const input = { actor: of.actor, upload, owner, province_code, seller_id }
  const { result } = await storePrivateFileWorkflow(container).run({ input })
  const { id, name, mime, size } = result
  return { id, name, mime, size }
}
