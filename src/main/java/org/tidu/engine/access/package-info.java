/** Who may do what in the engine: groups, staff users, sign-on into the web apps, grants and Tasklist filters. */
@org.springframework.modulith.NamedInterface("access")
package org.tidu.engine.access;
