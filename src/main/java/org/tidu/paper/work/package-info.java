/** Makes the papers that were asked for. */
package org.tidu.paper.work;
