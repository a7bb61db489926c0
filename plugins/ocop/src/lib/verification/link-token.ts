import { createHash, randomBytes } from "node:crypto"

/** Days that a one-time link works. */
export const LINK_DAYS = 7

/** 32 random bytes: nobody guesses one. Only its hash is stored, so that a copy of the database opens no account. */
export const newLinkToken = (): string => randomBytes(32).toString("base64url")

export const hashLinkToken = (token: string): string => createHash("sha256").update(token).digest("hex")
