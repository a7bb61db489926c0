import type { MedusaResponse } from "@medusajs/framework/http"
import { announcePdf } from "@san-ocop/floor/lib/files/send-pdf"
import type { Contract } from "./types"
import { contractName, writeContract } from "./write-contract"

/** Answers with a contract, to be saved; nothing of it is kept here. */
export async function sendContract(res: MedusaResponse, contract: Contract): Promise<void> {
  announcePdf(res, contractName(contract))
  await writeContract(contract, res)
}
