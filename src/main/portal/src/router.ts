import { createRouter, createWebHistory, type RouteMeta, type RouteRecordRaw } from 'vue-router'
import { isCityOfficer, isEnterprise, isProvinceOfficer, isStaff, readsRuleSets, session } from '@/session/session'

declare module 'vue-router' {
  interface RouteMeta {
    title: string
    /** who may see the page; nobody in particular when absent */
    who?: 'ANYBODY_SIGNED_IN' | 'ENTERPRISE' | 'STAFF' | 'CITY' | 'PROVINCE' | 'RULES'
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('@/pages/home/HomePage.vue'), meta: { title: '首页' } },
  { path: '/login', component: () => import('@/pages/login/LoginPage.vue'), meta: { title: '登录' } },
  { path: '/signup', component: () => import('@/pages/signup/SignupPage.vue'), meta: { title: '企业注册' } },
  { path: '/accounts', component: () => import('@/pages/accounts/AccountsPage.vue'), meta: { title: '演示账号' } },
  { path: '/notices', component: () => import('@/pages/notices/NoticesPage.vue'), meta: { title: '公示' } },
  { path: '/recognised', component: () => import('@/pages/recognised/RecognisedPage.vue'), meta: { title: '认定名单' } },
  { path: '/check/:verification?', component: () => import('@/pages/check/CheckPage.vue'), meta: { title: '核验申报书' } },
  { path: '/self-test', component: () => import('@/pages/self-test/SelfTestPage.vue'), meta: { title: '申报条件自测' } },
  { path: '/rounds/:id', component: () => import('@/pages/rounds/RoundPage.vue'), meta: { title: '申报批次' } },
  {
    path: '/rounds/:id/declare',
    component: () => import('@/pages/rounds/DeclarePage.vue'),
    meta: { title: '开始申报', who: 'ENTERPRISE' },
  },
  {
    path: '/rounds/:id/lists',
    component: () => import('@/pages/lists/ListsPage.vue'),
    meta: { title: '推荐名单', who: 'STAFF' },
  },
  {
    path: '/rounds/:id/lists/:area/ranking',
    component: () => import('@/pages/ranking/RankingPage.vue'),
    meta: { title: '推荐排序', who: 'STAFF' },
  },
  {
    path: '/tasks/:id',
    component: () => import('@/pages/tasks/TaskPage.vue'),
    meta: { title: '办理', who: 'ENTERPRISE' },
  },
  {
    path: '/cases',
    component: () => import('@/pages/cases/CasesPage.vue'),
    meta: { title: '申报事项', who: 'ANYBODY_SIGNED_IN' },
  },
  {
    path: '/cases/:number',
    component: () => import('@/pages/cases/CasePage.vue'),
    meta: { title: '申报详情', who: 'ANYBODY_SIGNED_IN' },
  },
  {
    path: '/cases/:number/rules',
    component: () => import('@/pages/cases/CaseRulesPage.vue'),
    meta: { title: '核验所依据的表', who: 'ANYBODY_SIGNED_IN' },
  },
  {
    path: '/cases/:number/receipts/:receipt',
    component: () => import('@/pages/cases/ReceiptPage.vue'),
    meta: { title: '回执', who: 'ANYBODY_SIGNED_IN' },
  },
  {
    path: '/enterprise',
    component: () => import('@/pages/enterprise/EnterprisePage.vue'),
    meta: { title: '企业账号', who: 'ENTERPRISE' },
  },
  {
    path: '/enterprises',
    component: () => import('@/pages/enterprises/EnterprisesPage.vue'),
    meta: { title: '企业账号管理', who: 'CITY' },
  },
  {
    path: '/unconfirmed',
    component: () => import('@/pages/unconfirmed/UnconfirmedPage.vue'),
    meta: { title: '待核实企业', who: 'STAFF' },
  },
  {
    path: '/experts',
    component: () => import('@/pages/experts/ExpertsPage.vue'),
    meta: { title: '评审专家', who: 'STAFF' },
  },
  {
    path: '/substitutes',
    component: () => import('@/pages/substitutes/SubstitutesPage.vue'),
    meta: { title: '代理人', who: 'STAFF' },
  },
  {
    path: '/rosters',
    component: () => import('@/pages/rosters/RostersPage.vue'),
    meta: { title: '企业名册', who: 'STAFF' },
  },
  {
    path: '/official-texts',
    component: () => import('@/pages/official-texts/OfficialTextsPage.vue'),
    meta: { title: '正式文本', who: 'PROVINCE' },
  },
  {
    path: '/rule-sets',
    component: () => import('@/pages/rule-sets/RuleSetsPage.vue'),
    meta: { title: '规则集', who: 'RULES' },
  },
  {
    path: '/rule-sets/:id',
    component: () => import('@/pages/rule-sets/RuleSetPage.vue'),
    meta: { title: '规则集', who: 'RULES' },
  },
  {
    path: '/rule-sets/:id/versions/:number',
    component: () => import('@/pages/rule-sets/VersionPage.vue'),
    meta: { title: '规则集版本', who: 'RULES' },
  },
  {
    path: '/rule-sets/:id/versions/:number/replay',
    component: () => import('@/pages/rule-sets/replay/ReplayPage.vue'),
    meta: { title: '规则回放', who: 'RULES' },
  },
  {
    path: '/password',
    component: () => import('@/pages/password/PasswordPage.vue'),
    meta: { title: '修改密码', who: 'ANYBODY_SIGNED_IN' },
  },
  {
    path: '/messages',
    component: () => import('@/pages/messages/MessagesPage.vue'),
    meta: { title: '消息', who: 'ANYBODY_SIGNED_IN' },
  },
  {
    path: '/operation',
    component: () => import('@/pages/operation/OperationPage.vue'),
    meta: { title: '运行情况', who: 'STAFF' },
  },
  {
    path: '/forbidden',
    component: () => import('@/pages/missing/ForbiddenPage.vue'),
    meta: { title: '无权访问' },
  },
  { path: '/:rest(.*)*', component: () => import('@/pages/missing/MissingPage.vue'), meta: { title: '页面不存在' } },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash, top: 16 } : { top: 0 }),
})

/** The server decides; this only spares people pages that would hold nothing but a refusal. */
function mayOpen(who: RouteMeta['who']): boolean {
  if (who === 'PROVINCE') {
    return isProvinceOfficer.value
  }
  if (who === 'RULES') {
    return readsRuleSets.value
  }
  return who === 'CITY' ? isCityOfficer.value : who === 'STAFF' ? isStaff.value : who !== 'ENTERPRISE' || isEnterprise.value
}

router.beforeEach((to) => {
  if (to.meta.who && !session.value.authenticated) {
    return { path: '/login', query: { next: to.fullPath } }
  }
  return mayOpen(to.meta.who) || { path: '/forbidden' }
})

router.afterEach((to, from) => {
  document.title = `${to.meta.title} · 智能工厂梯度培育申报系统`
  if (from.matched.length > 0 && to.path !== from.path) {
    document.getElementById('main')?.focus({ preventScroll: true })
  }
})
