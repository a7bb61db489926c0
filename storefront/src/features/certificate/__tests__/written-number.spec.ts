import { writtenNumber } from "../written-number"

it.each([
  ["OCOP-38-2026-AB12", "OCOP-38-2026-AB12"],
  [" OCOP-38 2026 ", "OCOP-382026"],
  ["https://san.example/chung-nhan/MAU-01-2024-0001", "MAU-01-2024-0001"],
  ["https://san.example/chung-nhan/MAU-01-2024-0001/ban-in?x=1", "MAU-01-2024-0001"],
  ["", null],
  ["12/QĐ-UBND", null],
  ["../../so", null],
])("reads %j as the number %s", (typed, number) => {
  expect(writtenNumber(typed)).toBe(number)
})
