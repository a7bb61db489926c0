/** A page of the seller centre. A notice knows the stall by its id, which opens it as its short name does. */
export const stallHref = (sellerId: string, page = ""): string => `/kenh-nguoi-ban/${sellerId}${page}`
