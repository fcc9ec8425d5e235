/**
 * Everything that touches the process engine: running processes and tasks, editions of the models, form validation,
 * sign-on and grants. Beside {@code decision} no other module imports Camunda, so the successor engine is two modules away.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {"area", "decision", "decision :: *", "form", "form :: *", "problem", "term", "throttle"})
package org.tidu.engine;
