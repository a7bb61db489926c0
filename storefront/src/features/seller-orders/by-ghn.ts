/** What the button that calls GHN says in the form of a parcel. */
export const BY_GHN = "ghn"
