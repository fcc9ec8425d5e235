/**
 * Checks what is entered against the form it was entered in. The engine itself stores whatever is sent; here every task
 * completion and start passes the form's schema first, by whatever route it comes. Form-js 1.8.7, which Tasklist carries, is
 * the measure: what it lets through is accepted, what it would have refused is refused, in Chinese.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Form",
        allowedDependencies = {"decision", "decision :: *", "problem", "time"})
package org.tidu.form;
