/** Test rows of a draft under the hands of its owner: which of them the draft moves and why, accepted or added by example. */
package org.tidu.workbench.rowdesk;
