/** Officers' task lists: the engine's task query, answered in a time that does not grow with the open cases. */
package org.tidu.engine.tasklist;
