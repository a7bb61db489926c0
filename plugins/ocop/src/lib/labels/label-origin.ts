type Environment = Readonly<Record<string, string | undefined>>

/**
 * What labels put before their path: LABEL_ORIGIN, or else the shop's own address. In capital letters, which scheme and host
 * do not mind and which take half the room in a code.
 */
export function labelOrigin({ LABEL_ORIGIN, STOREFRONT_URL }: Environment = process.env): string {
  return new URL(LABEL_ORIGIN || STOREFRONT_URL || "http://127.0.0.1:8000").origin.toUpperCase()
}

/** The same as browsers write it, and as events name lots: where the resolver answers. */
export const resolverRoot = (environment: Environment = process.env): string => new URL(labelOrigin(environment)).origin
