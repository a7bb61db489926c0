const DONG = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })

/** 1250000 as "1.250.000 ₫". The build of the Admin takes types alone from kit. */
export const inDong = (amount: number): string => DONG.format(amount)
