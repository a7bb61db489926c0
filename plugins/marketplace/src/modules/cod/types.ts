import type { CodLineState, TakeInCodStatement } from "@san-ocop/kit/http/cod-statements"
import type { CodOwner, Write } from "../../lib/remittances/types"

export type TakeIn = { owner: CodOwner; statement: TakeInCodStatement } & Write
export type ResolveLine = { owner: CodOwner; id: string; resolution: CodLineState; note: string | null } & Write
