import { own } from "@/features/seller-registration/steps"
import { takePaper } from "@/features/seller-registration/take-paper"

export async function POST(request: Request, { params }: { params: Promise<{ registration: string }> }) {
  return takePaper(request, own((await params).registration))
}
