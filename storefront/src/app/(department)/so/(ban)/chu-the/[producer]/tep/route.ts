import { takePaper } from "@/features/seller-registration/take-paper"

export async function POST(request: Request, { params }: { params: Promise<{ producer: string }> }) {
  return takePaper(request, { at: "desk", id: (await params).producer })
}
