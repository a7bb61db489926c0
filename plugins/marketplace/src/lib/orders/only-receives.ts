/** By which code an order was found: null by the purchase's, which its buyer has, otherwise the order's own, which is printed on its parcel. */
type Found = { only_order: string | null; is_gift: boolean }

/**
 * Whether somebody has shown no more of a gift than its receiver knows: then prices, payment and who gave it are not for him, nor is deciding about them.
 * Of any other order both codes are the buyer's.
 */
export const onlyReceives = ({ only_order, is_gift }: Found): boolean => is_gift && only_order !== null
