/** What policy owners are told. */
package org.tidu.workbench.notice;
