import type { ProducerKind } from "@san-ocop/kit/http/verification"
import type { TaxCodeKind } from "@san-ocop/kit/tax-code"

const ORGANISATIONS: readonly ProducerKind[] = ["cooperative", "enterprise"]

/** True when a producer of this kind may have a tax code of that kind: an organisation has one of its own, never a person's. */
export const isTaxCodeOf = (producer: ProducerKind, taxCode: TaxCodeKind | null): boolean =>
  taxCode !== "personal" || !ORGANISATIONS.includes(producer)
