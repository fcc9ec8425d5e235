/** Enterprises and their accounts: credit codes, sign-up, approval of colleagues, passwords. */
@org.springframework.modulith.ApplicationModule(displayName = "Enterprise")
package org.tidu.enterprise;
