/** One thing wrong with an input: where (`data.scenarios[2].code`) and, in Chinese, what. */
export interface FieldError {
  path: string
  message: string
}

/** A request the server refused, as RFC 9457 problem+json. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: FieldError[] = [],
    /** seconds to wait before another try, where the server says so */
    readonly retryAfter: number | null = null,
    /** what else the server says, by name */
    readonly more: Record<string, unknown> = {},
  ) {
    super(detail || title)
  }
}

/** The server could not be reached: nothing is known about the outcome. */
export class ConnectionLost extends ApiProblem {
  constructor() {
    super(0, '网络连接中断', '暂时无法连接服务器，您填写的内容没有丢失，请检查网络后重试。')
  }
}

/** A problem that the server did not name: something went wrong in the page itself. */
const UNEXPECTED = new ApiProblem(0, '页面出错', '操作未完成，请刷新页面后重试。')

const FALLBACK: Record<number, [string, string]> = {
  401: ['请先登录', '登录已过期或尚未登录，请登录后继续。'],
  403: ['无权操作', '当前账号没有这项权限。如需办理，请换用有权限的账号登录。'],
  404: ['未找到', '内容不存在，或不在您可以查看的范围内。'],
  409: ['当前状态不允许此操作', '事项状态已变化，请刷新页面查看最新状态。'],
  413: ['内容过大', '提交的内容超过大小上限，请精简后重试。'],
  429: ['操作过于频繁', '请稍等片刻再试。'],
}

/** Reads the refusal out of a response, whatever its body is. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body = await bodyOf(response)
  const [title, detail] = FALLBACK[response.status] ?? ['系统错误', '操作未完成，请稍后重试。']
  return new ApiProblem(
    response.status,
    textOr(body.title, title),
    textOr(body.detail, detail),
    Array.isArray(body.errors) ? body.errors.filter(isFieldError) : [],
    Number(response.headers.get('retry-after')) || null,
    body,
  )
}

/** Whatever was thrown, as something a page can show. */
export function asProblem(refused: unknown): ApiProblem {
  if (refused instanceof ApiProblem) {
    return refused
  }
  console.error(refused)
  return UNEXPECTED
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    return {}
  }
  return response.json().catch(() => ({})) as Promise<Record<string, unknown>>
}

/** Servers fall back to English reason phrases; those are no use to the reader. */
function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' && /[\u4e00-\u9fff]/.test(value) ? value : fallback
}

function isFieldError(value: unknown): value is FieldError {
  const error = value as Partial<FieldError> | null
  return typeof error?.path === 'string' && typeof error.message === 'string'
}
