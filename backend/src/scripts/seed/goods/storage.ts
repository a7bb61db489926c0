/** How goods are kept, in words for the shopper. */
export const STORAGE = {
  dry: "Để nơi khô ráo, thoáng mát, tránh ánh nắng trực tiếp. Đậy kín sau khi mở.",
  opened: "Để nơi khô mát. Sau khi mở nắp nên để ngăn mát tủ lạnh.",
  chilled: "Bảo quản ngăn mát tủ lạnh, từ 0 đến 5 độ C.",
  frozen: "Bảo quản ngăn đá, dưới âm 18 độ C. Không cấp đông lại sau khi rã đông.",
  fresh: "Để nơi thoáng mát hoặc ngăn mát tủ lạnh, dùng sớm để giữ độ tươi.",
  craft: "Tránh ẩm và ánh nắng gắt. Lau bằng khăn mềm, khô.",
  none: "",
} as const

export type StorageCode = keyof typeof STORAGE
export const isStorage = (code: string): code is StorageCode => Object.hasOwn(STORAGE, code)
