import type { Writable } from "node:stream"
import { writeDocument } from "@san-ocop/floor/lib/pdf/write-document"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { siteUrl } from "../site-url"
import { contractRows } from "./contract-rows"
import { drawContract } from "./draw-contract"
import { contractTerms } from "./terms"
import type { Contract } from "./types"

/** What the file of a contract is called. */
export const contractName = ({ code }: Pick<Contract, "code">): string => `Hợp đồng ${formatLookupCode(code)}.pdf`

/** Writes a contract as a PDF. It is dated by what last happened to its order, so that the same facts make the same file. */
export const writeContract = (contract: Contract, out: Writable): Promise<void> =>
  writeDocument(out, {
    title: contractName(contract),
    made_at: new Date(contract.state_at),
    draw: (doc) => {
      drawContract(doc, contractRows(contract, siteUrl(), contractTerms()))
    },
  })
