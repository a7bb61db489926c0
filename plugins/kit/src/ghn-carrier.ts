/** The carrier of an order whose parcel was made at Giao Hàng Nhanh by us. A stall that made it itself writes the name in full. */
export const GHN_CARRIER = "GHN"
