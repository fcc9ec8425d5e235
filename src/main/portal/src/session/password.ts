/** What is too weak about a password: it needs ten characters of three kinds. */
export function passwordProblem(password: string): string | null {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length
  return password.length >= 10 && kinds >= 3 ? null : '密码至少 10 位，并含大写字母、小写字母、数字、符号中的三种'
}
