/**
 * Everything that touches the process engine: running processes and tasks, editions of the models, form validation,
 * sign-on and grants. No other module imports Camunda beyond the delegates' API, so the successor engine is one
 * module away.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Engine")
package org.tidu.engine;
