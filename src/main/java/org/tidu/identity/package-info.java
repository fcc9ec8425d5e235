/**
 * Who is signed in: one log-in for the portal, the web apps of the engine and its REST interface; the filter chains in
 * front of each; and the rules for the first administrator. Staff are users of the engine, enterprise accounts come
 * from whoever implements {@link org.tidu.identity.EnterpriseSignOn}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"area", "engine", "engine :: *", "problem", "term", "throttle"})
package org.tidu.identity;
