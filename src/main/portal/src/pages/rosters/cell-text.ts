const HONOURS: Record<string, string> = {
  HUNAN_BENCHMARK_ENTERPRISE: '湖南省智能制造标杆企业',
  HUNAN_BENCHMARK_WORKSHOP: '湖南省智能制造标杆车间',
  HUNAN_DEMONSTRATION_ENTERPRISE: '湖南省智能制造示范企业',
  HUNAN_DEMONSTRATION_WORKSHOP: '湖南省智能制造示范车间',
}

/** A cell of a roster in the words of the file it came from. */
export function cellText(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined || value === '') {
    return '—'
  }
  if (typeof value === 'boolean') {
    return value ? '是' : '否'
  }
  return HONOURS[String(value)] ?? String(value)
}
