/** Crockford's base32: digits and capital letters without I, L, O and U, which people misread. */
export const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** As people type it: any case, O for 0, I and L for 1. */
export const readCrockford = (text: string): string => text.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1")
