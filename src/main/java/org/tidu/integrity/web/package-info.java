/** The check for administrators, over HTTP. */
package org.tidu.integrity.web;
