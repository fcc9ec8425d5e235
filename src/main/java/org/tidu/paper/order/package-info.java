/** Papers that were asked for, how far each is, and their files. */
package org.tidu.paper.order;
