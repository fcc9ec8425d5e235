/** The open tasks of an enterprise. */
package org.tidu.declaration.task;
