/** Unified social credit code, GB 32100-2015: 18 characters, the last one a check digit. */

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The code as it is meant: upper case, in plain digits and letters, without blanks and hyphens. */
export function normaliseUscc(input: string): string {
  return input.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '').toUpperCase()
}

/** What is wrong with the code, and what to do about it; null when it is right. */
export function usccProblem(input: string): string | null {
  const code = normaliseUscc(input)
  if (code.length === 0) {
    return '请填写统一社会信用代码'
  }
  const wrong = [...code].find((character) => !CHARACTERS.includes(character))
  if (wrong) {
    return `含有不允许的字符“${wrong}”：只能用数字和大写字母，不用 I、O、S、V、Z`
  }
  if (code.length !== 18) {
    return `应为 18 位，现为 ${code.length} 位，请对照营业执照核对`
  }
  if (checkDigit(code) !== code[17]) {
    return '校验位不符，可能有一位输错，请对照营业执照逐位核对'
  }
  return null
}

/** The 18th character that belongs to the first seventeen. */
export function checkDigit(code: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * CHARACTERS.indexOf(code.charAt(index)), 0)
  return CHARACTERS[(31 - (sum % 31)) % 31]
}
