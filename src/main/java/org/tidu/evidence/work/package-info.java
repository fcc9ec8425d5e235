/** What goes on by itself: files that wait to be put away, and cleaning up. */
package org.tidu.evidence.work;
