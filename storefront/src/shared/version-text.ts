import { formatDay, isDay } from "@san-ocop/kit/day"

/** The version of a text as people read it: the day from which it holds, "01/07/2026"; as it is where it is no day. */
export const versionText = (version: string): string => (isDay(version) ? formatDay(version) : version)
