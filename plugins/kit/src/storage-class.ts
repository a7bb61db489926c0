import type { ShippingZone } from "./shipping-tariff"

/** How goods must be handled on their way. Goods with none of these are ordinary; a bottle of fish sauce has two. */
export const STORAGE_CLASSES = [
  { code: "chilled", name: "Hàng mát" },
  { code: "frozen", name: "Hàng đông lạnh" },
  { code: "fragile", name: "Dễ vỡ" },
  { code: "liquid", name: "Chất lỏng" },
] as const

export type StorageClass = (typeof STORAGE_CLASSES)[number]["code"]

/** From near to far: whoever sends to a zone sends to the nearer ones too. */
export const ZONES_BY_DISTANCE: readonly ShippingZone[] = ["same_province", "same_region", "elsewhere"]

/** What decides where goods may go and how they may be paid. `reach`: the furthest zone that their seller sends them to; null when he did not say. */
export type Handling = { storage_classes: readonly StorageClass[]; reach: ShippingZone | null }

export const isStorageClass = (code: string): code is StorageClass =>
  STORAGE_CLASSES.some((storage) => storage.code === code)

/** Goods that spoil without cold: a parcel that waits or comes back is lost. */
export const isCold = (classes: readonly StorageClass[]): boolean =>
  classes.includes("chilled") || classes.includes("frozen")

/** Goods are kept cool or frozen, never both. */
export const contradicts = (classes: readonly StorageClass[]): boolean =>
  classes.includes("chilled") && classes.includes("frozen")

/** Whether goods are paid before they leave. A parcel of cold goods that is not taken at the door cannot be sold again. */
export const needsPrepayment = (classes: readonly StorageClass[]): boolean => isCold(classes)

/** The furthest zone that goods go to: where their seller opened it, else cold goods stay in their province. */
export const reachOf = ({ storage_classes, reach }: Handling): ShippingZone =>
  reach ?? (isCold(storage_classes) ? "same_province" : "elsewhere")

/** Whether goods may be sent across this zone. */
export const reaches = (goods: Handling, zone: ShippingZone): boolean =>
  ZONES_BY_DISTANCE.indexOf(zone) <= ZONES_BY_DISTANCE.indexOf(reachOf(goods))

/** "Hàng đông lạnh, dễ vỡ"; "" for ordinary goods. */
export function storageWords(classes: readonly StorageClass[]): string {
  const words = STORAGE_CLASSES.filter(({ code }) => classes.includes(code)).map(({ name }) => name)
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(", ")
}
