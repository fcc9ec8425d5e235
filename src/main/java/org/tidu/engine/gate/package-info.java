/**
 * The engine's services with the form in front: the REST API, the web apps and Java callers all reach the engine
 * through them, so no route passes by.
 */
package org.tidu.engine.gate;
