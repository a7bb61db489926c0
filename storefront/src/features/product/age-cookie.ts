import "server-only"
import { readCookie, writeCookie } from "@/shared/cookies"

const NAME = "du_tuoi"
const DAYS = 30

/** The age that this shopper said he has reached; 0 before he said it. Asked again, and kept, when he orders. */
export const saidAge = async (): Promise<number> => Number((await readCookie(NAME)) ?? 0) || 0

export const rememberAge = (age: number): Promise<void> => writeCookie(NAME, String(age), { days: DAYS })
