import type { NewGroup } from "../types"

/** One group of one order, told apart by `n`. */
export const newGroup = (n: number, change: Partial<NewGroup["group"]> = {}): NewGroup => ({
  group: {
    id: `ogrp_${n}`,
    code: `0000000${n}`,
    cart_id: `cart_${n}`,
    contact_name: "An",
    contact_phone: "0912345678",
    contact_email: null,
    province_code: "01",
    commune_code: "00004",
    street: "Số 1",
    old_place: null,
    payment_method: "cod",
    note: null,
    confirmed_age: null,
    is_gift: false,
    gift_message: null,
    total: 125_000,
    placed_at: "2026-11-22T01:00:00.000Z",
    ...change,
  },
  orders: [
    {
      id: `gord_${n}`,
      code: `1000000${n}`,
      order_id: `order_${n}`,
      seller_id: "sel_1",
      floor_id: "floor_1",
      province_code: "33",
      settlement_mode: "direct",
      item_total: 100_000,
      shipping_total: 25_000,
      total: 125_000,
      shipping_name: "Giao tiêu chuẩn",
    },
  ],
  charges: {
    commission: [
      {
        group_order_id: `gord_${n}`,
        item_id: `ordli_${n}`,
        rule_id: "crule_1",
        base: 100_000,
        rate_bp: 300,
        vat_bp: 800,
        fee: 3000,
        vat: 240,
      },
    ],
    withholding: [
      {
        group_order_id: `gord_${n}`,
        item_id: `ordli_${n}`,
        rate_id: "wrate_1",
        base: 100_000,
        vat_bp: 100,
        pit_bp: 50,
        vat: 1000,
        pit: 500,
      },
    ],
  },
  transfers: [],
  card: null,
  shares: [{ payment_id: `pay_${n}`, order_id: `order_${n}`, authorised: 125_000 }],
})
