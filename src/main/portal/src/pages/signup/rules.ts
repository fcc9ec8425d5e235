import type { Registration } from '@/api/session'
import type { FieldError } from '@/api/problem'
import { passwordProblem } from '@/session/password'
import { normaliseUscc, usccProblem } from '@/uscc/uscc'

export interface SignupInput extends Registration {
  passwordAgain: string
}

const MOBILE = /^1[3-9]\d{9}$/
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*\.[A-Za-z]{2,}$/
const LOGIN_NAME = /^[A-Za-z][A-Za-z0-9_.-]{3,31}$/

/** What a person can put right before anything is sent; the server checks everything again. */
export function signupProblems(input: SignupInput): FieldError[] {
  const checks: [keyof SignupInput, string | null | false][] = [
    ['uscc', usccProblem(input.uscc)],
    ['enterpriseName', !input.enterpriseName.trim() && '请填写营业执照上的企业全称'],
    ['countyCode', !input.countyCode && '请选择工厂实际生产经营所在的县市区'],
    ['displayName', !input.displayName.trim() && '请填写联系人姓名'],
    ['mobile', !MOBILE.test(input.mobile.trim()) && '请填写 11 位手机号码'],
    ['email', input.email.trim() !== '' && !EMAIL.test(input.email.trim()) && '电子邮箱不完整，例如 lixin@example.com；也可不填'],
    ['loginName', !LOGIN_NAME.test(input.loginName.trim()) && '登录名以字母开头，4 至 32 位字母、数字或 _ . -'],
    ['password', passwordProblem(input.password)],
    ['passwordAgain', input.password !== input.passwordAgain && '两次输入的密码不一致，请重新输入'],
  ]
  return checks.flatMap(([path, message]) => (message ? [{ path, message }] : []))
}

/** What is sent: everything but the repeated password, tidied. */
export function registrationOf(input: SignupInput): Registration {
  return {
    uscc: normaliseUscc(input.uscc),
    enterpriseName: input.enterpriseName.trim(),
    countyCode: input.countyCode,
    loginName: input.loginName.trim(),
    displayName: input.displayName.trim(),
    mobile: input.mobile.trim(),
    email: input.email.trim(),
    password: input.password,
  }
}
