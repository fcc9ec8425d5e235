/** What the engine's web apps need to serve several people at once. */
package org.tidu.engine.webapp;
