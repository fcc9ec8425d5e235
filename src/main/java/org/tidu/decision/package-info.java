/**
 * Decision tables: read, evaluated outside the process engine, and checked before they are deployed. One of two modules that
 * import Camunda. It knows no facts and no rules of its own.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {"problem", "term"})
package org.tidu.decision;
