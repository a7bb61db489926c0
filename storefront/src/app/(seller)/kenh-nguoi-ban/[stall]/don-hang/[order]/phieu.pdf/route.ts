import { streamOrderPaper } from "@/features/seller-packing/stream-paper"

type Props = { params: Promise<{ stall: string; order: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> =>
  streamOrderPaper("packing-slip", await params, request.signal)
