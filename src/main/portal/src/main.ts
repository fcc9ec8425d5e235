import { createApp } from 'vue'
import App from './App.vue'
import { onSignedOut } from './api/http'
import { router } from './router'
import { loadSession, signedOut } from './session/session'
import { synchronise } from './time/server-clock'
import './styles/main.css'

onSignedOut(() => {
  signedOut()
  const { fullPath, path } = router.currentRoute.value
  if (path !== '/login') {
    void router.push({ path: '/login', query: { next: fullPath, expired: '1' } })
  }
})

// a server that does not answer is said by the pages themselves
void Promise.allSettled([loadSession(), synchronise()]).then(async () => {
  const app = createApp(App).use(router)
  // with its first page at once: an empty frame would show the footer where the page then stands
  await router.isReady()
  app.mount('#app')
})
setInterval(() => void synchronise().catch(() => undefined), 5 * 60 * 1000)
