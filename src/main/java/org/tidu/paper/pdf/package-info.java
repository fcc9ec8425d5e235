/** PDF, where LibreOffice is there. */
package org.tidu.paper.pdf;
